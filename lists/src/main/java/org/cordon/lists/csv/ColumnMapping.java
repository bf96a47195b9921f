package org.cordon.lists.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cordon.entity.DateText;
import org.cordon.entity.Model;

/**
 * Which column of a table is which property. Immutable.
 *
 * <p>A mapping is guessed from the column names ({@link #guess}) or stated by rules ({@link #of}). Properties are those of
 * FollowTheMoney ({@code name}, {@code birthDate}, {@code passportNumber} ...) and these:
 *
 * <ul>
 *   <li>{@code id}: the row's own key
 *   <li>{@code schema}: the kind of subject, as a schema name or a usual word ({@code individual}, {@code Firma}, 선박)
 *   <li>{@code sanction.reason}, {@code sanction.listingDate} ...: a property of the listing, for watch lists
 * </ul>
 */
public final class ColumnMapping {
  /** The prefix of properties that belong to the listing. */
  public static final String SANCTION = "sanction.";

  /** The pseudo property of the row's key. */
  public static final String ID = "id";

  /** The pseudo property of the kind of subject. */
  public static final String SCHEMA = "schema";

  private static final HeaderWords WORDS = HeaderWords.read("header-words.txt");
  private static final Set<String> KNOWN = knownProperties();

  /**
   * One column bound to one property.
   *
   * @param column its index, from 0
   * @param header its name as published
   * @param property what it holds
   */
  public record Binding(int column, String header, String property) {}

  private final List<String> header;
  private final List<Binding> bindings;
  private final Map<String, String> constants;
  private final Map<String, DateText> dates;

  private ColumnMapping(
      List<String> header, List<Binding> bindings, Map<String, String> constants, Map<String, DateText> dates) {
    this.dates = Map.copyOf(dates);
    this.header = List.copyOf(header);
    this.bindings = List.copyOf(bindings);
    // A plain copy: the order in which constants were stated is the order of the statements.
    this.constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  private static Set<String> knownProperties() {
    Set<String> names = new HashSet<>(Set.of(ID, SCHEMA));
    Model.standard().schemata().forEach(schema -> names.addAll(schema.properties().keySet()));
    Model.standard().require("Sanction").properties().keySet().forEach(name -> names.add(SANCTION + name));
    return Set.copyOf(names);
  }

  /** Binds every column whose name is a property or a usual word for one, in one of several languages. */
  public static ColumnMapping guess(List<String> header) {
    List<Binding> bindings =
        IntStream.range(0, header.size())
            .mapToObj(column -> guess(column, header.get(column)))
            .flatMap(Optional::stream)
            .toList();
    return new ColumnMapping(header, familyNameFirst(onlyFirst(bindings)), Map.of(), Map.of());
  }

  private static Optional<Binding> guess(int column, String name) {
    // Usual words first: "type" is the kind of subject in a table, though vessels have a property of that name.
    Optional<String> property = WORDS.property(name).or(() -> knownAs(name));
    return property.map(found -> new Binding(column, name, found));
  }

  /** {@code birth_date} and {@code BIRTHDATE} mean {@code birthDate}. */
  private static Optional<String> knownAs(String name) {
    String plain = HeaderWords.plain(name);
    return KNOWN.stream().filter(known -> HeaderWords.plain(known).equals(plain)).sorted().findFirst();
  }

  /** A row has one key and one kind: further columns that could be them stay unbound. */
  private static List<Binding> onlyFirst(List<Binding> bindings) {
    Set<String> taken = new HashSet<>();
    return bindings.stream()
        .filter(binding -> !isSingle(binding.property()) || taken.add(binding.property()))
        .toList();
  }

  private static boolean isSingle(String property) {
    return property.equals(ID) || property.equals(SCHEMA);
  }

  /**
   * Beside a column of given names, a column that is only called "name" holds the family name (German: Name, Vorname);
   * alone, a column of family or given names (French: nom, Spanish: nombre) holds the whole name.
   */
  private static List<Binding> familyNameFirst(List<Binding> bindings) {
    boolean whole = has(bindings, "name");
    boolean given = has(bindings, "firstName");
    boolean family = has(bindings, "lastName");
    if (whole && given && !family) {
      return renamed(bindings, "name", "lastName");
    }
    if (!whole && given != family) {
      return renamed(bindings, given ? "firstName" : "lastName", "name");
    }
    return bindings;
  }

  private static boolean has(List<Binding> bindings, String property) {
    return bindings.stream().anyMatch(binding -> binding.property().equals(property));
  }

  private static List<Binding> renamed(List<Binding> bindings, String from, String to) {
    return bindings.stream()
        .map(b -> b.property().equals(from) ? new Binding(b.column(), b.header(), to) : b)
        .toList();
  }

  /**
   * Binds columns by rules; nothing is guessed.
   *
   * <p>A rule is {@code property=column}, where the column is named as in the header (upper and lower case do not matter)
   * or by its number from 1 as {@code #3}; or {@code property:=value} for a constant. {@code schema=Person} is taken as a
   * constant too, when no column is called {@code Person}. How a column writes its dates follows the property: {@code
   * birthDate:dd/mm/yyyy=DOB}, with the labels of {@link DateText}.
   *
   * @throws IllegalArgumentException if a rule names no known property or column; the message lists the columns
   */
  public static ColumnMapping of(List<String> header, List<String> rules) {
    List<Binding> bindings = new ArrayList<>();
    Map<String, String> constants = new LinkedHashMap<>();
    Map<String, DateText> dates = new LinkedHashMap<>();
    for (String rule : rules) {
      int equals = rule.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("expected property=column or property:=value, found (" + rule + ")");
      }
      boolean constant = rule.charAt(equals - 1) == ':';
      String left = rule.substring(0, constant ? equals - 1 : equals).strip();
      int colon = left.indexOf(':');
      String property = known(colon < 0 ? left : left.substring(0, colon).strip());
      if (colon >= 0) {
        dates.put(property, dateText(left.substring(colon + 1).strip()));
      }
      String right = rule.substring(equals + 1).strip();
      if (constant || isSchemaName(header, property, right)) {
        constants.put(property, right);
      } else {
        int column = column(header, right);
        bindings.add(new Binding(column, header.get(column), property));
      }
    }
    return new ColumnMapping(header, bindings, constants, dates);
  }

  /** This mapping with the rules added; a rule replaces what was guessed for its columns and for its property. */
  public ColumnMapping with(List<String> rules) {
    ColumnMapping stated = of(header, rules);
    List<Binding> merged = new ArrayList<>(stated.bindings);
    for (Binding binding : bindings) {
      boolean replaced =
          stated.constants.containsKey(binding.property())
              || stated.bindings.stream()
                  .anyMatch(b -> b.column() == binding.column() || b.property().equals(binding.property()));
      if (!replaced) {
        merged.add(binding);
      }
    }
    Map<String, String> values = new LinkedHashMap<>(constants);
    values.putAll(stated.constants);
    Map<String, DateText> ways = new LinkedHashMap<>(dates);
    ways.putAll(stated.dates);
    return new ColumnMapping(header, merged, values, ways);
  }

  private static DateText dateText(String label) {
    return DateText.of(label)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a way to write dates, one of "
                        + Arrays.stream(DateText.values()).map(DateText::label).collect(Collectors.joining(", "))
                        + "; found ("
                        + label
                        + ")"));
  }

  private static boolean isSchemaName(List<String> header, String property, String right) {
    return property.equals(SCHEMA)
        && find(header, right).isEmpty()
        && Model.standard().schema(right).isPresent();
  }

  private static String known(String property) {
    if (KNOWN.contains(property)) {
      return property;
    }
    return knownAs(property)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a FollowTheMoney property such as name or birthDate, found (" + property + ")"));
  }

  private static int column(List<String> header, String name) {
    return find(header, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no column (" + name + "); the columns are " + String.join(", ", header)));
  }

  private static Optional<Integer> find(List<String> header, String name) {
    if (name.matches("#[0-9]{1,4}")) {
      return Optional.of(Integer.parseInt(name.substring(1)) - 1).filter(i -> i >= 0 && i < header.size());
    }
    return IntStream.range(0, header.size())
        .filter(i -> header.get(i).equalsIgnoreCase(name))
        .boxed()
        .findFirst();
  }

  /** The column names of the table that this mapping was made for. */
  public List<String> header() {
    return header;
  }

  /** The bound columns. */
  public List<Binding> bindings() {
    return bindings;
  }

  /** Values that hold for every row, by property. */
  public Map<String, String> constants() {
    return constants;
  }

  /** How the column of this property writes its dates, when that was stated. */
  public Optional<DateText> dates(String property) {
    return Optional.ofNullable(dates.get(property));
  }

  /** Whether a column or a constant gives this property. */
  public boolean gives(String property) {
    return constants.containsKey(property) || has(bindings, property);
  }

  /** Whether rows can have a name at all: without one nothing can be screened. */
  public boolean givesName() {
    return gives("name") || gives("lastName");
  }

  /** The columns that no property was found for. */
  public List<String> unbound() {
    return unboundColumns().stream().map(header::get).toList();
  }

  List<Integer> unboundColumns() {
    return IntStream.range(0, header.size())
        .filter(column -> bindings.stream().noneMatch(binding -> binding.column() == column))
        .boxed()
        .toList();
  }
}
