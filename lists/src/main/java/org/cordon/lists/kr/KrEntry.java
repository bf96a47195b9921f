package org.cordon.lists.kr;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.TableReader;
import org.cordon.lists.input.Values;

/** Makes a list entry of one row. */
final class KrEntry {
  static final Set<String> COLUMNS =
      Set.of(
          "no",
          "type",
          "name_latin",
          "name_hangul",
          "country_or_place",
          "role_or_reason",
          "announced",
          "effective",
          "ofac_uid_in_2024_05_file",
          "imo_in_ofac_file");

  private KrEntry() {}

  /** Numbers count within one announcement. */
  static String key(TableReader.TableRow row) {
    return row.get("effective") + "-" + row.get("no");
  }

  static Optional<String> schema(TableReader.TableRow row) {
    return switch (row.get("type").toLowerCase(Locale.ROOT)) {
      case "individual" -> Optional.of("Person");
      case "organisation" -> Optional.of("Organization");
      case "vessel" -> Optional.of("Vessel");
      default -> Optional.empty();
    };
  }

  static ListEntry of(Source source, String file, TableReader.TableRow row, EntrySink sink) {
    EntryDraft draft =
        new EntryDraft(source, key(row), schema(row).orElseThrow(), file, row.line(), sink);
    EntryPart subject = draft.subject();
    addNames(subject, row);
    String place = row.get("country_or_place");
    Values.country(place)
        .ifPresentOrElse(
            code -> subject.put("country", place, "country_or_place"),
            () -> subject.note("Place", place, place, "country_or_place"));
    String role = row.get("role_or_reason");
    subject.put(draft.isPerson() ? "position" : "notes", role, "role_or_reason");
    subject.put("imoNumber", row.get("imo_in_ofac_file"), "imo_in_ofac_file");
    draft.topic("sanction");
    addListing(draft, row);
    TableReader.noteUnknown(row, COLUMNS, subject);
    return draft.build();
  }

  /** The announcements print Hangul first; it is the name, and the Latin form stands beside it. */
  private static void addNames(EntryPart subject, TableReader.TableRow row) {
    String hangul = row.get("name_hangul");
    String latin = row.get("name_latin");
    subject.put("name", hangul, hangul, "name_hangul", "ko");
    subject.put(hangul.isEmpty() ? "name" : "alias", latin, latin, "name_latin", "");
  }

  private static void addListing(EntryDraft draft, TableReader.TableRow row) {
    EntryPart sanction = draft.sanction();
    draft.programme("DPRK", "");
    sanction.put("recordId", row.get("no"), "no");
    sanction.put("reason", row.get("role_or_reason"), "role_or_reason");
    addDate(sanction, "listingDate", row.get("announced"), "announced");
    addDate(sanction, "startDate", row.get("effective"), "effective");
    String ofac = row.get("ofac_uid_in_2024_05_file");
    sanction.note("OFAC entity number", ofac, ofac, "ofac_uid_in_2024_05_file");
    sanction.note("Type", row.get("type"), row.get("type"), "type");
  }

  private static void addDate(EntryPart sanction, String property, String text, String field) {
    if (!text.isEmpty()) {
      sanction.date(property, DateText.ISO.parse(text), text, field);
    }
  }
}
