package org.cordon.lists.gb;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Values;

/** Makes a list entry of the rows of one target. */
final class GbEntry {
  /** Until 2018 ships were listed as entities, with the IMO number at the start of the text. */
  private static final Pattern SHIP = Pattern.compile("\\s*\\(?IMO\\b.*", Pattern.DOTALL);

  private static final Pattern SEVERAL =
      Pattern.compile("\\s*[;\\n]\\s*|\\s+and\\s+|,\\s+|\\.\\s+|\\s+(?=\\S+@)");

  private final GbTarget target;
  private final EntryDraft draft;
  private final EntryPart subject;
  private final GbFacts facts;

  GbEntry(Source source, String file, GbTarget target, EntrySink sink) {
    this.target = target;
    this.draft =
        new EntryDraft(source, target.key(), schema(target), file, target.first().line(), sink);
    this.subject = draft.subject();
    this.facts = new GbFacts(draft);
  }

  private static String schema(GbTarget target) {
    return switch (target.one(GbColumn.KIND).toLowerCase(Locale.ROOT)) {
      case "individual" -> "Person";
      case "ship" -> "Vessel";
      default -> SHIP.matcher(target.one(GbColumn.OTHER)).matches() ? "Vessel" : "Organization";
    };
  }

  ListEntry build() {
    GbNames.add(draft, target);
    addBirth();
    addCells(GbColumn.NATIONALITY);
    addCells(GbColumn.POSITION);
    addCells(GbColumn.GENDER);
    GbDocuments.add(draft, target, true, GbColumn.PASSPORT, GbColumn.PASSPORT_INFO);
    GbDocuments.add(draft, target, false, GbColumn.NATIONAL_ID, GbColumn.NATIONAL_ID_INFO);
    addAddresses();
    for (GbColumn column : GbFacts.COLUMNS) {
      addCells(column);
    }
    target.all(GbColumn.OTHER).forEach(this::addOther);
    target.unknown().forEach(text -> subject.note(text, text, text.split(":", 2)[0]));
    draft.topic("sanction");
    addListing();
    return draft.build();
  }

  private void addBirth() {
    String field = target.field(GbColumn.BIRTH_DATE);
    for (String date : target.all(GbColumn.BIRTH_DATE)) {
      for (String one : Enumeration.values(date)) {
        subject.date("birthDate", DateText.DAY_MONTH_YEAR.parse(one), date, field);
      }
    }
    List<GbColumn> place = List.of(GbColumn.BIRTH_TOWN, GbColumn.BIRTH_COUNTRY);
    for (List<String> cells : target.all(place)) {
      List<String> towns = Enumeration.slots(cells.get(0));
      List<String> countries = Enumeration.slots(cells.get(1));
      int most = Math.max(towns.size(), countries.size());
      for (int i = 0; i < most; i++) {
        String town = i < towns.size() ? towns.get(i) : "";
        String country = i < countries.size() ? countries.get(i) : "";
        String text = Values.join(List.of(town, country));
        String original = Values.join(cells);
        subject.put("birthPlace", text, original, target.field(GbColumn.BIRTH_TOWN), "");
        facts.country("birthCountry", country, cells.get(1), target.field(GbColumn.BIRTH_COUNTRY));
      }
    }
  }

  private void addCells(GbColumn column) {
    for (String text : target.all(column)) {
      facts.add(column, text, target.field(column));
    }
  }

  private void addAddresses() {
    for (List<String> parts : target.all(GbColumn.ADDRESS)) {
      String country = parts.getLast();
      String full = Values.join(parts);
      EntryPart address = draft.address(full, target.field(GbColumn.ADDRESS_1) + "-6");
      String lines = Values.join(parts.subList(0, 5));
      address.put("street", lines, lines, target.field(GbColumn.ADDRESS_1) + "-5", "");
      address.put("city", parts.get(5), target.field(GbColumn.ADDRESS_6));
      address.put("postalCode", parts.get(6), target.field(GbColumn.POSTCODE));
      new GbFacts(draft, address)
          .country("country", country, country, target.field(GbColumn.COUNTRY));
      if (Values.country(country).isPresent()) {
        facts.country("country", country, country, target.field(GbColumn.COUNTRY));
      }
    }
  }

  /** The free text: its labelled pieces are facts like the columns, the rest are notes. */
  private void addOther(String text) {
    String field = target.field(GbColumn.OTHER);
    for (GbLabels.Piece piece : GbLabels.cut(text)) {
      if (piece.column().isPresent()) {
        facts.add(piece.column().get(), piece.text(), field + ": " + piece.label());
      } else {
        subject.note(piece.text(), piece.text(), field);
        addNumbers(piece.text(), field);
      }
    }
  }

  private void addNumbers(String text, String field) {
    boolean ship = subject.schema().isA("Vessel");
    if (!draft.isPerson()) {
      GbReferences.imo(text, ship)
          .ifPresent(number -> subject.put("imoNumber", number, text, field + ": IMO", ""));
    }
    if (ship) {
      GbReferences.mmsi(text)
          .ifPresent(number -> subject.put("mmsi", number, text, field + ": MMSI", ""));
    }
    GbReferences.un(text)
        .ifPresent(number -> draft.sanction().put("unscId", number, text, field + ": UN Ref", ""));
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    target
        .all(GbColumn.REGIME)
        .forEach(regime -> draft.programme(regime, target.field(GbColumn.REGIME)));
    addDate("listingDate", GbColumn.LISTED);
    addDate("startDate", GbColumn.LISTED);
    addDate("startDate", GbColumn.LISTED_UKSL);
    addDate("modifiedAt", GbColumn.UPDATED);
    for (String group : target.all(GbColumn.GROUP)) {
      sanction.put("recordId", group, target.field(GbColumn.GROUP));
    }
    String imposed = target.one(GbColumn.IMPOSED);
    for (String measure : imposed.split("\\|")) {
      sanction.put("provisions", measure, imposed, target.field(GbColumn.IMPOSED), "");
    }
    String kind = target.one(GbColumn.KIND);
    sanction.note(target.field(GbColumn.KIND), kind, kind, target.field(GbColumn.KIND));
  }

  private void addDate(String property, GbColumn column) {
    for (String text : target.all(column)) {
      draft
          .sanction()
          .date(property, DateText.DAY_MONTH_YEAR.parse(text), text, target.field(column));
    }
  }

  /** The values of a cell that are separated by signs instead of numbers. */
  static List<String> several(String text) {
    return Enumeration.values(text.replace('\n', ';')).stream()
        .flatMap(value -> SEVERAL.splitAsStream(value))
        .map(value -> value.replaceAll("[.,;]+$", "").strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
