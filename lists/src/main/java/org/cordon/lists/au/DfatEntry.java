package org.cordon.lists.au;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Spreadsheets;
import org.cordon.lists.input.Values;

/** Makes a list entry of the rows of one reference. */
final class DfatEntry {
  private static final Pattern UN = Pattern.compile("\\b[A-Z]{2}[ie]\\.\\d{3,4}\\b");
  private static final Pattern OR = Pattern.compile("(?i)\\s*;\\s*|\\s+or\\s+");

  private static final List<DfatColumn> MEASURES =
      List.of(
          DfatColumn.FREEZE, DfatColumn.TRAVEL_BAN, DfatColumn.ARMS_EMBARGO, DfatColumn.MARITIME);

  private final List<DfatRow> rows;
  private final EntryDraft draft;
  private final EntryPart subject;

  DfatEntry(Source source, String file, String key, List<DfatRow> rows, EntrySink sink) {
    this.rows = rows.stream().sorted(Comparator.comparing(DfatRow::isPrimary).reversed()).toList();
    this.draft = new EntryDraft(source, key, schema(), file, rows.getFirst().number(), sink);
    this.subject = draft.subject();
  }

  private String schema() {
    String type = first(DfatColumn.TYPE).toLowerCase(Locale.ROOT);
    return switch (type) {
      case "individual" -> "Person";
      case "entity" -> "Organization";
      case "vessel", "ship" -> "Vessel";
      default -> first(DfatColumn.IMO).isEmpty() ? "LegalEntity" : "Vessel";
    };
  }

  private String first(DfatColumn column) {
    return rows.stream()
        .map(row -> row.tidy(column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The rows of a target repeat its facts; each text is taken once. */
  private Set<String> texts(DfatColumn column) {
    Set<String> texts = new LinkedHashSet<>();
    rows.stream().map(row -> row.text(column)).filter(text -> !text.isEmpty()).forEach(texts::add);
    return texts;
  }

  ListEntry build() {
    addNames();
    texts(DfatColumn.BORN).forEach(this::addBirth);
    several(DfatColumn.BIRTH_PLACE, "birthPlace");
    addCitizenships();
    for (String text : texts(DfatColumn.ADDRESS)) {
      for (String address : Enumeration.values(text)) {
        draft.address(address, DfatColumn.ADDRESS.heading());
      }
    }
    several(DfatColumn.IMO, "imoNumber");
    several(DfatColumn.INFORMATION, "notes");
    for (DfatRow row : rows) {
      row.unknown().forEach((heading, text) -> subject.note(heading, text, text, heading));
    }
    draft.topic("sanction");
    addListing();
    return draft.build();
  }

  private void addNames() {
    boolean named = false;
    for (DfatRow row : rows) {
      String property = property(row, named);
      named |= property.equals("name");
      String name = row.tidy(DfatColumn.NAME);
      subject.put(property, name, name, DfatColumn.NAME.heading(), "");
    }
  }

  private static String property(DfatRow row, boolean named) {
    String kind = row.tidy(DfatColumn.NAME_TYPE).toLowerCase(Locale.ROOT);
    if (row.tidy(DfatColumn.STRENGTH).equalsIgnoreCase("weak")) {
      return "weakAlias";
    }
    if (kind.contains("formerly")) {
      return "previousName";
    }
    return named ? "alias" : "name";
  }

  private void several(DfatColumn column, String property) {
    for (String text : texts(column)) {
      List<String> values = property.equals("notes") ? List.of(text) : Enumeration.values(text);
      subject.putAll(property, values, text, column.heading());
    }
  }

  private void addBirth(String text) {
    String property = draft.isPerson() ? "birthDate" : "incorporationDate";
    for (String value : Enumeration.values(text)) {
      for (String one : OR.split(value)) {
        subject.date(property, date(one), one, DfatColumn.BORN.heading());
      }
    }
  }

  /** Cells hold words, dates as numbers of the spreadsheet, or day, month and year. */
  private static Optional<DateRange> date(String text) {
    return DateText.WORDS
        .parse(text)
        .or(() -> DateText.DAY_MONTH_YEAR.parse(text))
        .or(() -> DateText.ISO.parse(text))
        .or(() -> Spreadsheets.date(text).map(DateRange::of));
  }

  private void addCitizenships() {
    String property = draft.isPerson() ? "citizenship" : "country";
    for (String text : texts(DfatColumn.CITIZENSHIP)) {
      for (String value : Enumeration.values(text)) {
        subject.country(property, value, text, DfatColumn.CITIZENSHIP.heading());
      }
    }
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    String references = String.join(", ", texts(DfatColumn.REFERENCE));
    sanction.put("recordId", references, DfatColumn.REFERENCE.heading());
    texts(DfatColumn.COMMITTEES)
        .forEach(text -> draft.programme(text, DfatColumn.COMMITTEES.heading()));
    for (String text : texts(DfatColumn.LISTING)) {
      sanction.put("reason", text, DfatColumn.LISTING.heading());
      unReferences(text, DfatColumn.LISTING);
    }
    texts(DfatColumn.INFORMATION).forEach(text -> unReferences(text, DfatColumn.INFORMATION));
    for (String text : texts(DfatColumn.CONTROL_DATE)) {
      sanction.date("listingDate", date(text), text, DfatColumn.CONTROL_DATE.heading());
      sanction.date("startDate", date(text), text, DfatColumn.CONTROL_DATE.heading());
    }
    texts(DfatColumn.INSTRUMENT)
        .forEach(text -> sanction.note(text, text, DfatColumn.INSTRUMENT.heading()));
    MEASURES.forEach(this::addMeasure);
    sanction.note(
        "Type", first(DfatColumn.TYPE), first(DfatColumn.TYPE), DfatColumn.TYPE.heading());
    noteNames(sanction);
  }

  private void unReferences(String text, DfatColumn column) {
    Matcher reference = UN.matcher(text);
    while (reference.find()) {
      draft.sanction().put("unscId", reference.group(), text, column.heading(), "");
    }
  }

  /** Columns of measures say {@code TRUE}, {@code Yes} or the like. */
  private void addMeasure(DfatColumn column) {
    String text = first(column);
    if (!text.isEmpty() && !text.matches("(?i)no|false|0|n/a")) {
      draft.sanction().put("provisions", column.heading(), text, column.heading(), "");
    }
  }

  /** What kind of name each one is, where that is more than first or other. */
  private void noteNames(EntryPart sanction) {
    for (DfatRow row : rows) {
      String kind =
          Values.tidy(row.tidy(DfatColumn.NAME_TYPE) + " " + row.tidy(DfatColumn.STRENGTH));
      String name = row.tidy(DfatColumn.NAME);
      sanction.note(
          name, kind, kind, DfatColumn.NAME_TYPE.heading() + "+" + DfatColumn.STRENGTH.heading());
    }
  }
}
