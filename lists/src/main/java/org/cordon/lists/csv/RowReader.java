package org.cordon.lists.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.Problem;

/**
 * Makes an entity of a row. Immutable.
 *
 * <p>Every filled cell of a bound column ends up in the entity: cleaned in its property, or, when
 * it cannot be cleaned or the kind of subject has no such property, as a {@code notes} statement of
 * the form {@code column: text} with a doubt reported. Cells of most properties may hold several
 * values, parted by {@code ;} or {@code |} or line breaks.
 */
public final class RowReader {
  private static final HeaderWords KINDS = HeaderWords.read("schema-words.txt");
  private static final Pattern SEVERAL = Pattern.compile("[;|\\n]");
  private static final Set<PropertyType> WHOLE =
      Set.of(PropertyType.TEXT, PropertyType.ADDRESS, PropertyType.STRING, PropertyType.NUMBER);
  private static final Set<String> NAME_PARTS = Set.of("firstName", "middleName", "lastName");
  private static final Set<String> PERSONAL =
      Set.of(
          "firstName",
          "lastName",
          "birthDate",
          "gender",
          "nationality",
          "passportNumber",
          "birthPlace");
  private static final Set<String> NAUTICAL = Set.of("imoNumber", "mmsi", "callSign", "flag");

  /**
   * Where a value goes when the kind of subject lacks the property of its column: the first that
   * the subject has and that takes the value, so that a plain number of a ship is its IMO number
   * only when the check digit says so.
   */
  private static final Map<String, List<String>> SUBSTITUTES =
      Map.ofEntries(
          Map.entry("birthDate", List.of("incorporationDate", "buildDate")),
          Map.entry("incorporationDate", List.of("birthDate", "buildDate")),
          Map.entry("nationality", List.of("jurisdiction", "country")),
          Map.entry("citizenship", List.of("jurisdiction", "country")),
          Map.entry("birthCountry", List.of("country")),
          Map.entry("flag", List.of("country")),
          Map.entry("passportNumber", List.of("idNumber", "registrationNumber")),
          Map.entry("idNumber", List.of("imoNumber", "mmsi", "registrationNumber")),
          Map.entry("firstName", List.of("alias")),
          Map.entry("lastName", List.of("name")),
          Map.entry("imoNumber", List.of("registrationNumber")));

  private final ColumnMapping mapping;
  private final boolean keepUnbound;
  private final Optional<Schema> fixedSchema;

  /**
   * A row as an entity.
   *
   * @param line the number of the line on which the row starts
   * @param entity the subject; its id is the row's key
   * @param keyed whether the key stood in the row
   * @param listing statements about the listing, with the properties of {@code Sanction}
   * @param doubts what is odd about the row and lost nothing
   */
  public record RowEntity(
      long line, Entity entity, boolean keyed, List<Statement> listing, List<Problem> doubts) {}

  /** A row that gives no entity; the reason is in the problem. */
  public static final class RowRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient String field;
    private final transient String reason;

    RowRefused(String field, String reason) {
      super(reason);
      this.field = field;
      this.reason = reason;
    }

    /** Where and why, for people. */
    public Problem problem(String file, long line) {
      return new Problem(file, line, field, reason);
    }
  }

  /**
   * A reader for rows of one table.
   *
   * @param mapping which column is which property
   * @param keepUnbound whether cells of columns without a property are kept as {@code notes}
   * @throws IllegalArgumentException if the mapping's constant schema does not exist or no column
   *     gives a name
   */
  public RowReader(ColumnMapping mapping, boolean keepUnbound) {
    if (!mapping.givesName()) {
      throw new IllegalArgumentException(
          "expected a column of names, found the columns "
              + String.join(", ", mapping.header())
              + "; say which one it is with name=COLUMN");
    }
    this.mapping = mapping;
    this.keepUnbound = keepUnbound;
    this.fixedSchema =
        Optional.ofNullable(mapping.constants().get(ColumnMapping.SCHEMA)).map(RowReader::kind);
  }

  private static Schema kind(String word) {
    return findKind(word)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "expected a schema such as Person or Company, found (" + word + ")"));
  }

  private static Optional<Schema> findKind(String word) {
    Optional<Schema> named = Model.standard().schema(word);
    return named.isPresent() ? named : KINDS.property(word).map(Model.standard()::require);
  }

  /**
   * Reads one row.
   *
   * @param file the file's name, for problems
   * @param row the row
   * @param fallbackId the key when the row has none
   * @throws RowRefused if it has no name, or its cells seem to stand in the wrong columns
   */
  public RowEntity read(String file, CsvLine.Row row, String fallbackId) throws RowRefused {
    Draft draft = new Draft(file, row);
    String key = cell(row, ColumnMapping.ID).orElse(fallbackId);
    Schema schema = draft.schema();
    Entity.Builder entity = Entity.builder(key, schema);
    draft.fill(entity);
    Entity built = entity.build();
    if (built.values("name").isEmpty()) {
      throw new RowRefused("name", "expected a name, found none in the row");
    }
    return new RowEntity(
        row.line(), built, !key.equals(fallbackId), draft.listing, List.copyOf(draft.doubts));
  }

  private Optional<String> cell(CsvLine.Row row, String property) {
    return mapping.bindings().stream()
        .filter(binding -> binding.property().equals(property))
        .map(binding -> row.cells().get(binding.column()).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The state of reading one row. */
  private final class Draft {
    private final String file;
    private final CsvLine.Row row;
    private final List<Problem> doubts = new ArrayList<>();
    private final List<Statement> listing = new ArrayList<>();
    private int misfits;
    private int fits;

    Draft(String file, CsvLine.Row row) {
      this.file = file;
      this.row = row;
    }

    Schema schema() {
      if (fixedSchema.isPresent()) {
        return fixedSchema.get();
      }
      Optional<String> word = cell(row, ColumnMapping.SCHEMA);
      Optional<Schema> stated = word.flatMap(RowReader::findKind);
      if (stated.isEmpty()) {
        word.ifPresent(text ->
            doubt("schema", "expected a kind of subject such as individual, found (" + text + ")"));
      }
      return stated.orElseGet(this::inferredSchema);
    }

    private Schema inferredSchema() {
      if (filled(NAUTICAL)) {
        return Model.standard().require("Vessel");
      }
      return Model.standard().require(filled(PERSONAL) ? "Person" : "LegalEntity");
    }

    private boolean filled(Set<String> properties) {
      return properties.stream().anyMatch(property -> cell(row, property).isPresent());
    }

    void fill(Entity.Builder entity) throws RowRefused {
      joinedName(entity);
      for (ColumnMapping.Binding binding : mapping.bindings()) {
        put(
            entity,
            binding.property(),
            row.cells().get(binding.column()).strip(),
            binding.header());
      }
      mapping.constants().forEach((property, value) -> put(entity, property, value, property));
      if (keepUnbound) {
        keepUnbound(entity);
      }
      if (misfits >= 2 && misfits > fits) {
        throw new RowRefused(
            "",
            "the cells seem to stand in the wrong columns: "
                + misfits
                + " of "
                + (misfits + fits)
                + " dates and countries cannot be read, first "
                + doubts.getFirst().reason());
      }
    }

    private void joinedName(Entity.Builder entity) {
      if (cell(row, "name").isPresent() || entity.schema().property("firstName").isEmpty()) {
        return;
      }
      List<String> parts = new ArrayList<>();
      for (String part : List.of("firstName", "middleName", "lastName")) {
        cell(row, part).ifPresent(parts::add);
      }
      if (!parts.isEmpty()) {
        entity.add("name", String.join(" ", parts), "name parts");
      }
    }

    private void keepUnbound(Entity.Builder entity) {
      for (int column : mapping.unboundColumns()) {
        String text = row.cells().get(column).strip();
        if (!text.isEmpty()) {
          note(entity, mapping.header().get(column), text);
        }
      }
    }

    private void put(Entity.Builder entity, String property, String text, String field) {
      if (text.isEmpty() || property.equals(ColumnMapping.ID)) {
        return;
      }
      if (property.equals(ColumnMapping.SCHEMA)) {
        if (findKind(text).isEmpty()) {
          note(entity, field, text);
        }
        return;
      }
      if (property.startsWith(ColumnMapping.SANCTION)) {
        putListing(entity, property.substring(ColumnMapping.SANCTION.length()), text, field);
        return;
      }
      Optional<Property> target = target(entity.schema(), property, text);
      if (target.isEmpty()) {
        doubt(field, entity.schema() + " has no " + property + ", kept as a note: (" + text + ")");
        note(entity, field, text);
      } else if (!CellValues.isNothing(target.get(), text)) {
        putValues(entity, target.get(), property, text, field);
      }
    }

    private void putListing(Entity.Builder entity, String property, String text, String field) {
      Property target = Model.standard().require("Sanction").property(property).orElseThrow();
      List<Statement> cleaned =
          CellValues.clean(target, text, field, mapping.dates(ColumnMapping.SANCTION + property));
      listing.addAll(cleaned);
      if (cleaned.isEmpty()) {
        unclean(entity, target, text, field);
      }
    }

    private Optional<Property> target(Schema schema, String property, String text) {
      Optional<Property> own = schema.property(property);
      if (own.isPresent()) {
        return own;
      }
      List<Property> substitutes =
          SUBSTITUTES.getOrDefault(property, List.of()).stream()
              .map(name -> schema.property(name).orElse(null))
              .filter(Objects::nonNull)
              .toList();
      return substitutes.stream()
          .filter(substitute -> Cleaner.clean(substitute, text).value().isPresent())
          .findFirst()
          .or(() -> substitutes.stream().findFirst());
    }

    private void putValues(
        Entity.Builder entity, Property property, String stated, String text, String field) {
      for (String value : values(property, text)) {
        List<Statement> cleaned = CellValues.clean(property, value, field, mapping.dates(stated));
        cleaned.forEach(entity::add);
        if (CellValues.isChecked(property)) {
          fits += cleaned.isEmpty() ? 0 : 1;
          misfits += cleaned.isEmpty() ? 1 : 0;
        }
        if (cleaned.isEmpty()) {
          unclean(entity, property, value, field);
        } else if (ambiguous(property, value, stated)) {
          doubt(
              field,
              "day and month cannot be told apart in ("
                  + value
                  + "), only the year is used; state the order"
                  + " with "
                  + stated
                  + ":dd/mm/yyyy="
                  + field);
        }
      }
    }

    private boolean ambiguous(Property property, String value, String stated) {
      return property.type() == PropertyType.DATE
          && mapping.dates(stated).isEmpty()
          && CellValues.isAmbiguousDate(value);
    }

    private void unclean(Entity.Builder entity, Property property, String value, String field) {
      doubt(
          field,
          "expected "
              + CellValues.expectation(property, value)
              + ", found ("
              + value
              + "), kept as a note");
      note(entity, field, value);
    }

    private Set<String> values(Property property, String text) {
      Set<String> values = new LinkedHashSet<>();
      if (WHOLE.contains(property.type())
          || property.name().equals("name")
          || NAME_PARTS.contains(property.name())) {
        values.add(text);
      } else {
        SEVERAL
            .splitAsStream(text)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .forEach(values::add);
      }
      return values;
    }

    private void note(Entity.Builder entity, String field, String text) {
      String property = entity.schema().property("notes").isPresent() ? "notes" : "summary";
      entity.add(new Statement(property, field + ": " + text, text, field, ""));
    }

    private void doubt(String field, String reason) {
      doubts.add(new Problem(file, row.line(), field, reason));
    }
  }
}
