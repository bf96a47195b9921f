package org.cordon.lists.jp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.NameForm;
import org.cordon.lists.input.Values;

/** Makes a list entry of one row of the asset-freeze list. */
final class MofEntry {
  private static final Pattern REGIME = Pattern.compile("^\\d+\\s*\\.\\s*");
  private static final int LONGEST_NUMBER = 64;

  private final MofRow row;
  private final EntryDraft draft;
  private final EntryPart subject;

  MofEntry(
      Source source,
      String file,
      String sheet,
      String title,
      String key,
      MofRow row,
      EntrySink sink) {
    this.row = row;
    this.draft =
        new EntryDraft(source, key, schema(sheet, row), file + "/" + sheet, row.number(), sink);
    this.subject = draft.subject();
    draft.programme(REGIME.matcher(Values.tidy(sheet)).replaceFirst(""), "sheet");
    draft.sanction().note(title, title, "title of the sheet");
  }

  /** Most sheets say what they list; on the others the facts tell. */
  private static String schema(String sheet, MofRow row) {
    String reference = row.text(MofColumn.UN_REFERENCE).strip();
    if (sheet.contains("個人") || reference.matches("\\p{Lu}{2}i\\.\\d+.*")) {
      return "Person";
    }
    if (sheet.contains("団体") || sheet.contains("銀行") || reference.matches("\\p{Lu}{2}e\\..*")) {
      return "Organization";
    }
    return MofColumn.PERSONAL.stream().anyMatch(row::has) ? "Person" : "LegalEntity";
  }

  ListEntry build() {
    addNames();
    addBirth();
    addList("title", MofColumn.TITLE);
    addList("position", MofColumn.POSITION);
    for (String text : JpText.names(row.text(MofColumn.NATIONALITY))) {
      subject.country(
          draft.isPerson() ? "nationality" : "country",
          JpCountries.code(text).orElse(text),
          row.text(MofColumn.NATIONALITY),
          MofColumn.NATIONALITY.heading());
    }
    addDocuments(true, MofColumn.PASSPORT);
    addDocuments(false, MofColumn.IDENTITY);
    JpText.numbered(row.text(MofColumn.ADDRESS)).forEach(this::addAddress);
    addList("phone", MofColumn.PHONE);
    note(MofColumn.FAX);
    note(MofColumn.OTHER);
    draft.topic("sanction");
    addListing();
    return draft.build();
  }

  private void addNames() {
    addNames("name", MofColumn.ENGLISH, "");
    addNames(row.has(MofColumn.ENGLISH) ? "alias" : "name", MofColumn.JAPANESE, "ja");
    addNames("alias", MofColumn.ALIAS, "");
    addNames("weakAlias", MofColumn.WEAK_ALIAS, "");
    addNames("previousName", MofColumn.FORMER, "");
  }

  /** The first name of a cell is the one it is for; remarks on names become notes. */
  private void addNames(String property, MofColumn column, String lang) {
    boolean first = true;
    for (NameForm form : MofNames.of(row.text(column), draft.isPerson())) {
      if (form.isName()) {
        boolean further = property.equals("name") && !first;
        put(form.property(further ? "alias" : property), form.text(), column, lang);
        first = false;
      } else {
        subject.note(column.heading(), form.text(), row.text(column), column.heading());
      }
    }
  }

  private void put(String property, String value, MofColumn column, String lang) {
    subject.put(property, value, row.text(column), column.heading(), lang);
  }

  private void addBirth() {
    for (String text : JpText.numbered(row.text(MofColumn.BIRTH_DATE))) {
      addDates(text, MofColumn.BIRTH_DATE);
    }
    String both = row.text(MofColumn.BIRTH);
    if (!both.isEmpty()) {
      addDates(both, MofColumn.BIRTH);
      subject.note(both, both, MofColumn.BIRTH.heading());
    }
    for (String place : JpText.values(row.text(MofColumn.BIRTH_PLACE))) {
      put("birthPlace", place, MofColumn.BIRTH_PLACE, "");
      country(place).ifPresent(code -> put("birthCountry", code, MofColumn.BIRTH_PLACE, ""));
    }
  }

  private void addDates(String text, MofColumn column) {
    List<DateRange> dates = JpDates.read(text);
    if (dates.isEmpty()) {
      subject.date("birthDate", Optional.empty(), text, column.heading());
    }
    dates.forEach(date -> subject.date("birthDate", Optional.of(date), text, column.heading()));
  }

  /** The country at the start of a Japanese place or at the end of an English one. */
  private static Optional<String> country(String place) {
    String[] parts = JpText.plain(place).split("[、,()]\\s*");
    return parts.length == 0
        ? Optional.empty()
        : JpCountries.code(parts[0]).or(() -> JpCountries.code(parts[parts.length - 1]));
  }

  private void addList(String property, MofColumn column) {
    for (String value : JpText.values(row.text(column))) {
      put(property, value, column, "");
    }
  }

  private void addDocuments(boolean passport, MofColumn column) {
    for (String text : JpText.values(row.text(column))) {
      String number = JpNumbers.numberIn(text);
      EntryPart document = draft.document(passport);
      if (!number.isEmpty() && number.length() <= LONGEST_NUMBER) {
        put(passport ? "passportNumber" : "idNumber", number, column, "");
        document.put("number", number, text, column.heading(), "");
      }
      document.put("summary", text, text, column.heading(), "");
    }
  }

  private void addAddress(String text) {
    if (!Values.isUnknown(text)) {
      EntryPart address = draft.address(Values.tidy(text), MofColumn.ADDRESS.heading());
      country(text)
          .ifPresent(code -> {
            address.put("country", code, text, MofColumn.ADDRESS.heading(), "");
            put("country", code, MofColumn.ADDRESS, "");
          });
    }
  }

  private void note(MofColumn column) {
    String text = row.text(column);
    if (column == MofColumn.OTHER) {
      subject.note(text, text, column.heading());
    } else {
      subject.note(column.heading(), text, text, column.heading());
    }
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    String notices = row.text(MofColumn.NOTICE_DATE);
    for (String notice : JpText.values(notices)) {
      List<DateRange> dates = JpDates.read(notice);
      boolean revised = notice.contains("改");
      for (DateRange date : dates) {
        Optional<DateRange> stated = Optional.of(date);
        String field = MofColumn.NOTICE_DATE.heading();
        sanction.date(revised ? "modifiedAt" : "startDate", stated, notice, field);
        if (!revised) {
          sanction.date("listingDate", stated, notice, field);
        }
      }
      if (dates.isEmpty()) {
        sanction.note(notice, notice, MofColumn.NOTICE_DATE.heading());
      }
    }
    String number = row.text(MofColumn.NOTICE_NUMBER);
    sanction.put("recordId", number, MofColumn.NOTICE_NUMBER.heading());
    sanction.put("unscId", row.text(MofColumn.UN_REFERENCE), MofColumn.UN_REFERENCE.heading());
    sanction.put("reason", row.text(MofColumn.REASON), MofColumn.REASON.heading());
    addUnDate(sanction);
  }

  /** The day on which the UN listed the subject: not the day from which Japan's freeze holds. */
  private void addUnDate(EntryPart sanction) {
    String text = row.text(MofColumn.UN_DATE);
    List<DateRange> dates = JpDates.read(text);
    String first = dates.isEmpty() ? "" : " [" + dates.getFirst().from() + "]";
    sanction.note(
        "Listed by the UN", text.isEmpty() ? "" : text + first, text, MofColumn.UN_DATE.heading());
  }
}
