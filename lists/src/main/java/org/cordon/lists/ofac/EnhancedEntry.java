package org.cordon.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes list entries of the {@code entity} elements of Enhanced XML. */
final class EnhancedEntry {
  private static final Set<String> KNOWN =
      Set.of(
          "generalInfo",
          "sanctionsLists",
          "sanctionsPrograms",
          "sanctionsTypes",
          "legalAuthorities",
          "names",
          "addresses",
          "features",
          "identityDocuments",
          "relationships");
  private static final Set<String> KNOWN_GENERAL =
      Set.of("identityId", "entityType", "title", "remarks");

  private static final Set<String> KNOWN_FEATURE =
      Set.of(
          "type",
          "versionId",
          "value",
          "valueRefId",
          "valueDate",
          "isPrimary",
          "reliability",
          "comments");

  /**
   * The umbrella over all non-SDN lists. Its date is when it was raised, not when an entry came.
   */
  static final String UMBRELLA = "Consolidated List";

  private final Source source;
  private final String file;
  private final RemarkReader remarks;
  private final OfacFacts facts;
  private final Leftovers leftovers;
  private final EntrySink sink;
  private long count;

  EnhancedEntry(Source source, String file, RemarkLedger ledger, EntrySink sink) {
    this.source = source;
    this.file = file;
    this.facts = new OfacFacts(name -> Optional.empty(), ledger);
    this.remarks = new RemarkReader(facts, ledger);
    this.leftovers = new Leftovers(file, sink);
    this.sink = sink;
  }

  /** How many elements were read. */
  long count() {
    return count;
  }

  /**
   * Gives the entry to the sink, or the reason why it is none.
   *
   * @param numbers the entity numbers so far
   */
  void read(XmlRecord record, Set<String> numbers) {
    count++;
    String number = record.attribute("id");
    String name = EnhancedNames.primary(record);
    if (!OfacRow.isNumber(number) || name.isEmpty()) {
      reject(record, "expected an entity number and a primary name, found (%s) (%s)", number, name);
    } else if (!numbers.add(number)) {
      reject(record, "expected a new entity number, found (%s) again, named (%s)", number, name);
    } else {
      sink.entry(entry(record, number, name).entry(source.name()));
    }
  }

  private void reject(XmlRecord record, String reason, String number, String name) {
    sink.reject(
        new Problem(
            file, record.line(), "entity", String.format(Locale.ROOT, reason, number, name)));
  }

  private OfacDraft entry(XmlRecord record, String number, String name) {
    XmlRecord general = record.child("generalInfo");
    OfacDraft.Head head =
        OfacDraft.Head.of(
            number, "entity@id", name, general.tidy("title"), file + ":" + record.line());
    String schema = OfacParts.schema(general.tidy("entityType"), file, general.line(), sink);
    OfacDraft draft = new OfacDraft(head, Model.standard().require(schema));
    EnhancedNames.addAll(record, draft);
    listing(record, draft);
    OfacParts.titles("title", draft);
    record.child("addresses").all("address").forEach(address -> address(address, draft));
    record.child("features").all("feature").forEach(feature -> feature(feature, draft));
    record
        .child("identityDocuments")
        .all("identityDocument")
        .forEach(document -> EnhancedDocument.add(document, facts, draft));
    record.child("relationships").all("relationship").forEach(found -> relation(found, draft));
    remarks.readWhole(general.tidy("remarks"), draft);
    leftovers.keep(record, KNOWN, draft);
    leftovers.keep(general, KNOWN_GENERAL, draft);
    return draft;
  }

  private void listing(XmlRecord record, OfacDraft draft) {
    OfacParts.listing(
        source,
        texts(record.child("sanctionsPrograms"), "sanctionsProgram"),
        "sanctionsProgram",
        draft);
    Entity.Builder sanction = draft.sanction();
    texts(record.child("sanctionsTypes"), "sanctionsType")
        .forEach(type -> sanction.add("provisions", type, "sanctionsType"));
    texts(record.child("legalAuthorities"), "legalAuthority")
        .forEach(authority -> sanction.add("reason", authority, "legalAuthority"));
    sanction.add("recordId", record.child("generalInfo").tidy("identityId"), "identityId");
    Set<String> dates = new TreeSet<>();
    for (XmlRecord list : record.child("sanctionsLists").all("sanctionsList")) {
      String name = Values.tidy(list.text());
      String date = list.attribute("datePublished");
      sanction.add("summary", date.isEmpty() ? name : name + ", " + date, "sanctionsList");
      if (!name.equals(UMBRELLA) && Values.isDate(date)) {
        dates.add(date);
      }
    }
    OfacParts.listingDates(dates, "sanctionsList@datePublished", draft);
  }

  private static List<String> texts(XmlRecord parent, String child) {
    return parent.all(child).stream()
        .map(element -> Values.tidy(element.text()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** An address has one translation per script; one without any is a country. */
  private static void address(XmlRecord address, OfacDraft draft) {
    String country = address.tidy("country");
    String id = address.attribute("id");
    List<XmlRecord> translations = address.child("translations").all("translation");
    if (translations.isEmpty()) {
      OfacAddress.of(List.of(), country).addTo(draft, id, "address");
    }
    for (XmlRecord translation : translations) {
      boolean first = translation.equals(translations.getFirst());
      List<OfacAddress.Part> parts =
          translation.child("addressParts").all("addressPart").stream()
              .map(part -> new OfacAddress.Part(part.tidy("type"), part.tidy("value")))
              .toList();
      OfacAddress.of(parts, country)
          .addTo(
              draft,
              first ? id : id + "-" + translation.attribute("id"),
              "address (" + translation.tidy("script") + ")");
    }
  }

  /** The display text is the safer source of precision; {@code valueDate} only repeats it. */
  private void feature(XmlRecord feature, OfacDraft draft) {
    String type = feature.tidy("type");
    String reliability = feature.tidy("reliability");
    boolean main = type.equals("Birthdate") && feature.tidy("isPrimary").equals("true");
    String field =
        "feature: "
            + type
            + (main ? " (main)" : "")
            + (reliability.isEmpty() || reliability.equals("Confirmed")
                ? ""
                : " (" + reliability + ")");
    facts.fact(type, feature.tidy("value"), field, draft);
    leftovers.keep(feature, KNOWN_FEATURE, draft);
    draft.noteFilled(type + ", comment: ", feature.tidy("comments"), field);
  }

  private static void relation(XmlRecord relation, OfacDraft draft) {
    XmlRecord other = relation.child("relatedEntity");
    String quality = relation.tidy("quality");
    String comments = relation.tidy("comments");
    String note =
        quality.isEmpty()
            ? comments
            : ("quality: " + quality + "; " + comments).replaceAll("; $", "");
    String number = other.attribute("entityId");
    new OfacRelation(
            relation.tidy("type"),
            OfacRow.isNumber(number) ? number : "",
            Values.tidy(other.text()),
            false,
            note)
        .addTo(draft, "relationship");
  }
}
