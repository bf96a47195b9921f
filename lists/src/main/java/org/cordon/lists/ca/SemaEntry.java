package org.cordon.lists.ca;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Spreadsheets;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes a list entry of one record. */
final class SemaEntry {
  /** A legal form that a comma cut off the name before it. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?:(?:co|inc|ltd|llc|llp|lp|plc|corp|gmbh|ag|sa|s\\.a|jsc|ojsc|pjsc|fze|fzco|pte|pty|limited|incorporated|jr|sr)[."
              + " ]*)+");

  private static final Pattern OR = Pattern.compile(" or | ou ");

  private final SemaRecord fields;
  private final EntryDraft draft;
  private final EntryPart subject;

  SemaEntry(Source source, String file, SemaRecord fields, EntrySink sink) {
    this.fields = fields;
    this.draft =
        new EntryDraft(source, fields.key(), schema(fields), file, fields.record().line(), sink);
    this.subject = draft.subject();
  }

  private static String schema(SemaRecord fields) {
    if (fields.isPerson()) {
      return "Person";
    }
    return fields.get(SemaRecord.IMO).isEmpty() ? "Organization" : "Vessel";
  }

  ListEntry build() {
    String nameField = draft.isPerson() ? "GivenName+LastName" : fields.field(SemaRecord.ENTITY);
    subject.put("name", fields.name(), fields.name(), nameField, "");
    if (draft.isPerson()) {
      subject.put("firstName", fields.get(SemaRecord.GIVEN_NAME), "GivenName");
      subject.put("lastName", fields.get(SemaRecord.LAST_NAME), "LastName");
    }
    String aliases = fields.get(SemaRecord.ALIASES);
    subject.putAll("alias", split(aliases), aliases, "Aliases");
    put("title", SemaRecord.TITLE);
    put("imoNumber", SemaRecord.IMO);
    addBorn();
    for (XmlRecord element : fields.unknown()) {
      draft.warn(element.name(), "an element that Cordon does not know; kept as a note");
      subject.note(element.name(), element.text(), element.text(), element.name());
    }
    draft.topic("sanction");
    addListing();
    return draft.build();
  }

  private void put(String property, List<String> names) {
    subject.put(property, fields.get(names), fields.field(names));
  }

  /** Names are separated by commas, which company names have too. */
  static List<String> split(String aliases) {
    List<String> names = new ArrayList<>();
    for (String piece : aliases.split(",|;")) {
      String text = Values.tidy(piece);
      boolean form = FORM.matcher(text).matches() && !names.isEmpty();
      if (!text.isEmpty()) {
        names.add(form ? names.removeLast() + ", " + text : text);
      }
    }
    return names;
  }

  private void addBorn() {
    String property = draft.isPerson() ? "birthDate" : "buildDate";
    for (String text : OR.split(fields.get(SemaRecord.BORN))) {
      if (!text.isBlank()) {
        subject.date(property, date(text), text, fields.field(SemaRecord.BORN));
      }
    }
  }

  private static Optional<DateRange> date(String text) {
    return DateText.ISO
        .parse(text)
        .or(() -> DateText.WORDS.parse(text))
        .or(() -> Spreadsheets.date(text).map(DateRange::of));
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    String country = fields.get(SemaRecord.COUNTRY);
    sanction.put("program", country, "Country");
    sanction.put("programId", "ca-" + Values.slug(fields.regime()), country, "Country", "");
    String schedule = fields.get(SemaRecord.SCHEDULE);
    if (!schedule.equals("N/A")) {
      sanction.note("Schedule", schedule, schedule, "Schedule");
    }
    String record = Values.tidy(schedule + "/" + fields.get(SemaRecord.ITEM));
    sanction.put("recordId", record, record, "Schedule+Item", "");
    String listed = fields.get(SemaRecord.LISTED);
    if (!listed.isEmpty()) {
      sanction.date("listingDate", date(listed), listed, "DateOfListing");
      sanction.date("startDate", date(listed), listed, "DateOfListing");
    }
  }
}
