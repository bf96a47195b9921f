package org.cordon.lists.un;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes a list entry of one {@code INDIVIDUAL} or {@code ENTITY}. */
final class UnEntry {
  /** A ship is listed as an entity; it says so at the start of its name or comments. */
  private static final Pattern VESSEL_NAME = Pattern.compile("(?i)(?:M/?V|M/?T|vessel)\\b[ .:].*");

  private static final Pattern VESSEL_COMMENT =
      Pattern.compile(
          "(?is)\\s*(?:vessel|ship|tanker|bulk carrier|cargo ship)(?: type)?\\s*[:(].*");

  private static final Set<String> NAME_ELEMENTS =
      Set.of(
          "FIRST_NAME",
          "SECOND_NAME",
          "THIRD_NAME",
          "FOURTH_NAME",
          "NAME_ORIGINAL_SCRIPT",
          "INDIVIDUAL_ALIAS",
          "ENTITY_ALIAS");

  /**
   * Kept with the listing under their own names: they say something of the publisher's books, not
   * of the subject.
   */
  private static final Set<String> BOOKKEEPING =
      Set.of("VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "SUBMITTED_ON", "LIST_TYPE");

  private static final Set<String> FACTS =
      Set.of(
          "DATAID",
          "UN_LIST_TYPE",
          "REFERENCE_NUMBER",
          "LISTED_ON",
          "LAST_DAY_UPDATED",
          "GENDER",
          "COMMENTS1",
          "NATIONALITY",
          "TITLE",
          "DESIGNATION",
          "INDIVIDUAL_ADDRESS",
          "ENTITY_ADDRESS",
          "INDIVIDUAL_DATE_OF_BIRTH",
          "INDIVIDUAL_PLACE_OF_BIRTH",
          "INDIVIDUAL_DOCUMENT");

  private final Source source;
  private final String file;
  private final XmlRecord record;
  private final EntrySink sink;
  private final boolean person;
  private final String id;
  private final String key;
  private final Entity.Builder subject;
  private final List<Entity> details = new ArrayList<>();
  private final Set<String> mentioned = new LinkedHashSet<>();

  UnEntry(Source source, String file, XmlRecord record, EntrySink sink) {
    this.source = source;
    this.file = file;
    this.record = record;
    this.sink = sink;
    this.person = record.name().equals("INDIVIDUAL");
    this.id = source.name() + "-" + record.tidy("DATAID");
    String reference = record.tidy("REFERENCE_NUMBER");
    this.key = reference.isEmpty() ? record.tidy("DATAID") : reference;
    this.subject = Entity.builder(id, schema());
  }

  /** The first element with content that has no place in this mapping. */
  static Optional<String> unknownElements(XmlRecord record) {
    return record.children().stream()
        .filter(element -> isUnknown(element) && !element.isEmpty())
        .map(XmlRecord::name)
        .findFirst();
  }

  private static boolean isUnknown(XmlRecord element) {
    String name = element.name();
    return !NAME_ELEMENTS.contains(name) && !BOOKKEEPING.contains(name) && !FACTS.contains(name);
  }

  private Schema schema() {
    if (person) {
      return Model.standard().require("Person");
    }
    boolean vessel =
        VESSEL_NAME.matcher(record.tidy("FIRST_NAME")).matches()
            || VESSEL_COMMENT.matcher(record.text("COMMENTS1")).matches();
    return Model.standard().require(vessel ? "Vessel" : "Organization");
  }

  ListEntry build() {
    UnNames.statements(record, person).forEach(subject::add);
    addAliasFacts();
    addBirth();
    addNationality();
    addGender();
    addTexts("TITLE", "title");
    addTexts("DESIGNATION", "position");
    addDocuments();
    addAddresses();
    addComments();
    addUnknown();
    subject.add("topics", "sanction", "");
    details.add(UnListing.sanction(source, record, id, BOOKKEEPING));
    return new ListEntry(source.name(), key, subject.build(), details, file + ":" + record.line());
  }

  /** Dates and places of birth that come with an alias, usually from a document in that name. */
  private void addAliasFacts() {
    for (XmlRecord alias : record.all("INDIVIDUAL_ALIAS")) {
      addAliasBirth(alias);
      addPlace(alias, List.of("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"));
      addCountry(subject, "birthCountry", alias, "COUNTRY_OF_BIRTH");
      note("Alias " + alias.tidy("ALIAS_NAME"), alias, "NOTE");
    }
    for (XmlRecord alias : record.all("ENTITY_ALIAS")) {
      note("Alias " + alias.tidy("ALIAS_NAME"), alias, "NOTE");
    }
  }

  private void addAliasBirth(XmlRecord alias) {
    String text = alias.tidy("DATE_OF_BIRTH");
    Optional<DateRange> range = UnDates.read(text);
    if (range.isPresent()) {
      range
          .get()
          .statements("birthDate", text, alias.name() + "/DATE_OF_BIRTH")
          .forEach(subject::add);
    } else if (!text.equals("null")) {
      note("Date of birth with an alias", alias, "DATE_OF_BIRTH");
    }
  }

  private void addBirth() {
    for (XmlRecord date : record.all("INDIVIDUAL_DATE_OF_BIRTH")) {
      List<Statement> statements = UnDates.birth(date);
      statements.forEach(subject::add);
      note("Date of birth", date, "NOTE");
      if (statements.isEmpty() && !statedDate(date).isEmpty()) {
        warn(date, "expected a date, found (" + statedDate(date) + "); kept as a note");
      }
    }
    for (XmlRecord place : record.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
      addPlace(place, List.of("STREET", "CITY", "STATE_PROVINCE", "COUNTRY"));
      addCountry(subject, "birthCountry", place, "COUNTRY");
      note("Place of birth", place, "NOTE");
    }
  }

  private static String statedDate(XmlRecord date) {
    List<String> texts =
        date.children().stream()
            .filter(element -> !element.name().equals("TYPE_OF_DATE"))
            .map(element -> Values.tidy(element.text()))
            .filter(text -> !text.isEmpty())
            .toList();
    return String.join(" ", texts);
  }

  private void addPlace(XmlRecord element, List<String> fields) {
    String place = join(element, fields);
    if (!place.isEmpty()) {
      subject.add(new Statement("birthPlace", place, place, element.name(), ""));
    }
  }

  private void addNationality() {
    for (XmlRecord nationality : record.all("NATIONALITY")) {
      for (XmlRecord value : nationality.all("VALUE")) {
        String text = Values.tidy(value.text());
        Optional<String> code = Values.country(text);
        if (code.isPresent()) {
          subject.add(new Statement("nationality", code.get(), text, "NATIONALITY/VALUE", ""));
        } else if (!text.isEmpty() && !text.equals("na")) {
          warn(value, "expected a country, found (" + text + "); kept as a note");
          subject.add(
              new Statement("notes", "Nationality: " + text, text, "NATIONALITY/VALUE", ""));
        }
      }
    }
  }

  private void addGender() {
    String gender = record.tidy("GENDER").toLowerCase(Locale.ROOT);
    if (gender.equals("male") || gender.equals("female")) {
      subject.add(new Statement("gender", gender, record.text("GENDER").strip(), "GENDER", ""));
    } else if (!gender.isEmpty() && !gender.equals("unknown")) {
      warn(record, "expected a gender, found (" + gender + ")");
    }
  }

  private void addTexts(String element, String property) {
    for (XmlRecord group : record.all(element)) {
      List<XmlRecord> values = group.all("VALUE").isEmpty() ? List.of(group) : group.all("VALUE");
      for (XmlRecord value : values) {
        String text = Values.tidy(value.text());
        String kept = subject.schema().property(property).isPresent() ? property : "notes";
        if (!text.isEmpty()) {
          subject.add(new Statement(kept, text, value.text().strip(), element + "/VALUE", ""));
        }
      }
    }
  }

  private void addDocuments() {
    int number = 0;
    for (XmlRecord element : record.all("INDIVIDUAL_DOCUMENT")) {
      Optional<UnDocument> document = UnDocument.read(element);
      if (document.isPresent()) {
        number++;
        document.get().subjectStatement().ifPresent(subject::add);
        details.add(document.get().entity(id + "-doc-" + number, id));
      }
    }
  }

  private void addAddresses() {
    int number = 0;
    for (XmlRecord element : record.all(person ? "INDIVIDUAL_ADDRESS" : "ENTITY_ADDRESS")) {
      if (element.isEmpty()) {
        continue;
      }
      number++;
      UnAddress address = UnAddress.read(element, id + "-addr-" + number);
      details.add(address.entity());
      subject.add("addressEntity", address.entity().id(), "");
      subject.add(new Statement("address", address.full(), address.full(), element.name(), ""));
      addCountry(subject, "country", element, "COUNTRY");
      UnComments.facts(element.text("NOTE"), element.name() + "/NOTE", subject.schema())
          .forEach(subject::add);
    }
  }

  private void addComments() {
    for (XmlRecord comment : record.all("COMMENTS1")) {
      String text = Values.tidy(comment.text());
      if (!text.isEmpty()) {
        UnComments.facts(comment.text(), "COMMENTS1", subject.schema()).forEach(subject::add);
        subject.add(new Statement("notes", text, comment.text().strip(), "COMMENTS1", ""));
        addMentioned(text);
      }
    }
  }

  /** Other entries that a comment refers to by their reference numbers. */
  private void addMentioned(String text) {
    for (String reference : UnComments.references(text)) {
      if (!reference.equals(key) && mentioned.add(reference)) {
        Entity.Builder link =
            Entity.builder(
                id + "-link-" + mentioned.size(), Model.standard().require("UnknownLink"));
        link.add("subject", id, "");
        link.add("object", reference, "COMMENTS1");
        link.add("role", "named in the comments", "");
        details.add(link.build());
      }
    }
  }

  private void addUnknown() {
    for (XmlRecord element : record.children()) {
      if (isUnknown(element) && !element.isEmpty()) {
        String text = UnListing.allText(element);
        subject.add(new Statement("notes", element.name() + ": " + text, text, element.name(), ""));
      }
    }
  }

  static void addCountry(Entity.Builder entity, String property, XmlRecord element, String field) {
    String text = element.tidy(field);
    Values.country(text)
        .ifPresent(code ->
            entity.add(new Statement(property, code, text, element.name() + "/" + field, "")));
  }

  /** The filled ones of some elements, in one line. */
  static String join(XmlRecord element, List<String> fields) {
    return String.join(
        ", ", fields.stream().map(element::tidy).filter(text -> !text.isEmpty()).toList());
  }

  private void note(String about, XmlRecord element, String field) {
    String text = element.tidy(field);
    if (!text.isEmpty()) {
      subject.add(
          new Statement(
              "notes",
              about + ": " + text,
              element.text(field).strip(),
              element.name() + "/" + field,
              ""));
    }
  }

  private void warn(XmlRecord element, String reason) {
    sink.warn(new Problem(file, element.line(), element.name(), reason + " (entry " + key + ")"));
  }
}
