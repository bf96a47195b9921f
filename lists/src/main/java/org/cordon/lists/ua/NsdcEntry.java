package org.cordon.lists.ua;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Values;
import tools.jackson.databind.JsonNode;

/** Makes a list entry of one subject. */
final class NsdcEntry {
  private static final Set<String> OF_ACTION = Set.of("decree", "endDate");

  private final NsdcSubject fields;
  private final EntryDraft draft;
  private final EntryPart subject;

  NsdcEntry(Source source, String file, long line, NsdcSubject fields, EntrySink sink) {
    this.fields = fields;
    this.draft = new EntryDraft(source, fields.key(), fields.schema(), file, line, sink);
    this.subject = draft.subject();
  }

  ListEntry build() {
    addNames();
    addDates("birthDate", "bd");
    addDates("deathDate", "dd");
    for (String country : fields.texts("citizenships")) {
      subject.country(
          draft.isPerson() ? "citizenship" : "country", country, country, "citizenships");
    }
    fields.node().path("identifiers").forEach(this::addIdentifier);
    addAttributes();
    fields.node().propertyNames().stream()
        .filter(name -> !NsdcSubject.KNOWN.contains(name))
        .sorted()
        .forEach(this::addUnknown);
    if (!fields.isExpired()) {
      draft.topic("sanction");
    }
    addListing();
    return draft.build();
  }

  /** The name as written in Ukrainian goes first; a transliteration beside it is an alias. */
  private void addNames() {
    List<String> names = new ArrayList<>(fields.texts("name"));
    for (int i = 0; i < names.size(); i++) {
      subject.put(i == 0 ? "name" : "alias", names.get(i), names.get(i), "name", "");
    }
    String latin = names.isEmpty() ? "name" : "alias";
    fields.texts("translit").forEach(text -> subject.put(latin, text, text, "translit", ""));
    fields.texts("aliases").forEach(text -> subject.put("alias", text, text, "aliases", ""));
  }

  private void addDates(String property, String field) {
    fields.texts(field).forEach(text -> subject.date(property, date(text), text, field));
  }

  /** ISO, also with a time behind it, or day, month and year with dots. */
  private static Optional<DateRange> date(String text) {
    String day = text.strip().replaceFirst("T.*$", "");
    return DateText.ISO.parse(day).or(() -> DateText.DAY_MONTH_YEAR.parse(day.replace('.', '/')));
  }

  private void addIdentifier(JsonNode identifier) {
    String type = Values.tidy(identifier.path("type").asString(""));
    JsonNode stated = identifier.path("number");
    String number = Values.tidy(stated.asString(""));
    if (number.isEmpty()) {
      NsdcSubject.texts(identifier).forEach(text -> put("idNumber", text));
      return;
    }
    boolean passport = type.toLowerCase(Locale.ROOT).matches(".*(?:pas+port|паспорт).*");
    put(passport ? "passportNumber" : property(type), number);
    EntryPart document = draft.document(passport);
    document.put("number", number, "identifiers");
    document.put("type", type, "identifiers");
    identifier.properties().stream()
        .filter(field -> !Set.of("type", "number").contains(field.getKey()))
        .forEach(field ->
            NsdcSubject.texts(field.getValue())
                .forEach(text -> document.note(field.getKey(), text, text, "identifiers")));
  }

  private void put(String property, String number) {
    subject.put(
        subject.has(property) ? property : "registrationNumber", number, number, "identifiers", "");
  }

  private static String property(String type) {
    String plain = type.toLowerCase(Locale.ROOT);
    if (plain.contains("imo")) {
      return "imoNumber";
    }
    return plain.matches(".*(?:tax|inn|ідентифікаційний код|податк).*") ? "taxNumber" : "idNumber";
  }

  private void addAttributes() {
    JsonNode attributes = fields.node().path("attributes");
    if (attributes.isObject()) {
      attributes
          .properties()
          .forEach(field ->
              NsdcSubject.texts(field.getValue())
                  .forEach(text -> subject.note(field.getKey(), text, text, "attributes")));
    } else {
      NsdcSubject.texts(attributes).forEach(text -> subject.note(text, text, "attributes"));
    }
  }

  private void addUnknown(String name) {
    draft.warn(name, "a field that Cordon does not know; kept as a note");
    fields.texts(name).forEach(text -> subject.note(name, text, text, name));
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    sanction.put("recordId", fields.key(), "sid");
    fields.texts("status").forEach(text -> sanction.put("status", text, "status"));
    fields.texts("type").forEach(text -> sanction.note("Type", text, text, "type"));
    List<String> ends = new ArrayList<>();
    int actions = 0;
    for (JsonNode action : fields.node().path("actions")) {
      actions++;
      addAction(action);
      ends.addAll(NsdcSubject.texts(action.path("endDate")));
    }
    if (ends.size() == actions) {
      ends.forEach(end -> sanction.date("endDate", date(end), end, "actions/endDate"));
    } else {
      ends.forEach(end -> sanction.note("One action ends", end, end, "actions/endDate"));
    }
  }

  private void addAction(JsonNode action) {
    EntryPart sanction = draft.sanction();
    NsdcSubject.texts(action.path("decree"))
        .forEach(decree -> sanction.put("program", decree, "actions/decree"));
    sanction.put("programId", "ua-nsdc", "", "actions", "");
    action.propertyNames().stream()
        .filter(name -> !OF_ACTION.contains(name))
        .sorted()
        .forEach(name ->
            NsdcSubject.texts(action.path(name))
                .forEach(text -> sanction.note(name, text, text, "actions/" + name)));
  }
}
