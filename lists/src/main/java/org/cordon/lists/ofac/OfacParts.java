package org.cordon.lists.ofac;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;

/** What all of OFAC's formats state in the same way. */
public final class OfacParts {
  private static final Set<String> HONORIFICS =
      Set.of(
          "haji",
          "doctor",
          "dr.",
          "maulana",
          "maulawi",
          "maulavi",
          "mullah",
          "shaykh",
          "sheikh",
          "hojjatoleslam",
          "ayatollah",
          "professor",
          "prof.",
          "engineer",
          "imam",
          "sayyid",
          "mr.",
          "mrs.");

  private OfacParts() {}

  /**
   * States a name. Only people are turned round from {@code LAST, First}, and only their primary
   * name gives name parts.
   */
  static void name(String published, String property, String field, OfacDraft draft) {
    if (!draft.isPerson()) {
      draft.subject().add(property, published, field);
      return;
    }
    PersonName name = PersonName.parse(published);
    draft.subject().add(new Statement(property, name.full(), published, field, ""));
    if (property.equals("name")) {
      draft.subject().add("lastName", name.last(), field);
      draft.subject().add("firstName", name.first(), field);
      draft.subject().add("nameSuffix", name.suffix(), field);
    }
  }

  /** The property for an alias: {@code n.k.a.}, "now known as", is one like {@code a.k.a.}. */
  static String aliasProperty(String type, boolean weak) {
    boolean former = type.toLowerCase(Locale.ROOT).startsWith("f");
    return weak ? "weakAlias" : former ? "previousName" : "alias";
  }

  /** The schema for the kind that an entry states; an unknown one is a {@code LegalEntity}. */
  public static String schema(String kind, String file, long line, EntrySink sink) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "individual" -> "Person";
      case "entity" -> "Organization";
      case "vessel" -> "Vessel";
      case "aircraft" -> "Airplane";
      default -> {
        sink.warn(
            new Problem(
                file,
                line,
                "type",
                "expected Individual, Entity, Vessel or Aircraft, found ("
                    + kind
                    + "); taken as LegalEntity"));
        yield "LegalEntity";
      }
    };
  }

  /** States that the subject is listed, under these programmes. */
  static void listing(Source source, List<String> programs, String field, OfacDraft draft) {
    Entity.Builder sanction = draft.sanction();
    sanction.add("authority", source.authority(), "");
    sanction.add("authorityId", draft.head().number(), draft.head().keyField());
    sanction.add("country", source.jurisdiction().equals("us") ? "us" : "", "");
    for (String tag : programs) {
      sanction.add("program", tag, field);
      sanction.add("programId", tag, field);
      draft.subject().add("programId", tag, field);
    }
    draft.subject().add("topics", "sanction", field);
  }

  /**
   * States since when the subject is listed; with several lists the first day starts the listing.
   *
   * @param dates ISO days in order
   */
  static void listingDates(Collection<String> dates, String field, OfacDraft draft) {
    dates.forEach(date -> draft.sanction().add("listingDate", date, field));
    dates.stream().limit(1).forEach(date -> draft.sanction().add("startDate", date, field));
  }

  /** States the titles: offices as positions, honorifics as titles. */
  public static void titles(String field, OfacDraft draft) {
    for (String title : RemarkText.phrases(draft.head().titles())) {
      String text = RemarkText.withoutStop(title);
      boolean honorific = HONORIFICS.contains(title.toLowerCase(Locale.ROOT));
      if (!draft.put(
          draft.subject(), List.of(honorific ? "title" : "position"), text, title, field)) {
        draft.note(title, field);
      }
    }
  }

  /**
   * A document that the publisher knows to be false is kept, but its number is no identifier:
   * nobody must be found by it.
   */
  static void falseDocument(String type, DocumentText document, String field, OfacDraft draft) {
    boolean passport = type.contains("Passport");
    Entity.Builder detail =
        draft.detail(passport ? "Passport" : "Identification", passport ? "passport" : "id");
    draft.own(detail, "holder");
    detail.add("type", type, field);
    detail.add("summary", "known to be false: number " + document.number(), field);
    draft.put(
        detail, List.of("country", "authority"), document.country(), document.country(), field);
    draft.put(detail, List.of("startDate"), document.issued(), document.issued(), field);
    draft.put(detail, List.of("endDate"), document.expires(), document.expires(), field);
    draft.keep(detail);
  }

  /** States a value of the subject, or keeps it as a note with the name of its field. */
  static void column(OfacDraft draft, String property, String text, String field) {
    if (!text.isEmpty() && !draft.put(draft.subject(), List.of(property), text, text, field)) {
      draft.note(field + ": " + text, field);
    }
  }
}
