package org.cordon.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes list entries of the {@code DistinctParty} elements of Advanced XML. */
final class AdvancedEntry {
  private static final Set<String> KNOWN = Set.of("Comment", "Profile");
  private static final Set<String> KNOWN_PROFILE = Set.of("Comment", "Identity", "Feature");

  private final Source source;
  private final AdvancedTables tables;
  private final OfacFacts facts;
  private final RemarkReader remarks;
  private final Leftovers leftovers;
  private final EntrySink sink;

  AdvancedEntry(Source source, AdvancedTables tables, RemarkLedger ledger, EntrySink sink) {
    this.source = source;
    this.tables = tables;
    this.facts = new OfacFacts(name -> Optional.empty(), ledger);
    this.remarks = new RemarkReader(facts, ledger);
    this.leftovers = new Leftovers(tables.file(), sink);
    this.sink = sink;
  }

  /**
   * Gives the entry to the sink, or the reason why it is none.
   *
   * @param numbers the entity numbers so far
   */
  void read(XmlRecord party, Set<String> numbers) {
    String number = party.attribute("FixedRef");
    AdvancedNames names = new AdvancedNames(tables, party);
    String name = names.primary();
    if (!OfacRow.isNumber(number) || name.isEmpty()) {
      reject(party, "expected an entity number and a primary name, found (%s) (%s)", number, name);
    } else if (!numbers.add(number)) {
      reject(party, "expected a new entity number, found (%s) again, named (%s)", number, name);
    } else {
      sink.entry(entry(party, names, number, name).entry(source.name()));
    }
  }

  private void reject(XmlRecord party, String reason, String number, String name) {
    sink.reject(
        new Problem(
            tables.file(),
            party.line(),
            "DistinctParty",
            String.format(Locale.ROOT, reason, number, name)));
  }

  private OfacDraft entry(XmlRecord party, AdvancedNames names, String number, String name) {
    XmlRecord profile = party.child("Profile");
    String place = tables.file() + ":" + party.line();
    OfacDraft.Head head = OfacDraft.Head.of(number, "DistinctParty@FixedRef", name, "", place);
    String kind = tables.kind(profile.attribute("PartySubTypeID"));
    String schema = OfacParts.schema(kind, tables.file(), party.line(), sink);
    OfacDraft draft = new OfacDraft(head, Model.standard().require(schema));
    names.addTo(draft);
    tables.listing(number).orElseGet(() -> unlisted(party)).addTo(source, draft);
    profile.all("Feature").forEach(feature -> feature(feature, draft));
    for (XmlRecord identity : profile.all("Identity")) {
      tables.documents(identity.attribute("ID")).forEach(document -> document(document, draft));
    }
    tables.relations(number).forEach(found -> found.addTo(draft, "ProfileRelationship"));
    remarks.readWhole(party.tidy("Comment"), draft);
    draft.noteFilled("", profile.tidy("Comment"), "Profile/Comment");
    leftovers.keep(party, KNOWN, draft);
    leftovers.keep(profile, KNOWN_PROFILE, draft);
    return draft;
  }

  private AdvancedListing unlisted(XmlRecord party) {
    sink.warn(
        new Problem(
            tables.file(),
            party.line(),
            "SanctionsEntry",
            "expected a SanctionsEntry for the profile, found none; listed without a programme"));
    return new AdvancedListing();
  }

  private void document(AdvancedTables.Document document, OfacDraft draft) {
    String field = "IDRegDocument: " + document.type();
    if (!document.valid()) {
      OfacParts.falseDocument(document.type(), document.text(), field + " (Fraudulent)", draft);
      return;
    }
    List<Statement> extras =
        document.more().stream().map(text -> Statement.of("summary", text, field)).toList();
    facts.document(document.type(), document.text(), true, extras, field, draft);
  }

  private void feature(XmlRecord feature, OfacDraft draft) {
    String type = tables.text("FeatureType", feature.attribute("FeatureTypeID"));
    for (XmlRecord version : feature.all("FeatureVersion")) {
      String reliability = tables.text("Reliability", version.attribute("ReliabilityID"));
      boolean sure = reliability.isEmpty() || Set.of("Confirmed", "Unknown").contains(reliability);
      String field = "Feature: " + type + (sure ? "" : " (" + reliability + ")");
      version
          .all("VersionLocation")
          .forEach(location -> location(location.attribute("LocationID"), field, draft));
      version.all("DatePeriod").forEach(period -> period(type, period, field, draft));
      version
          .all("VersionDetail")
          .forEach(detail -> facts.fact(type, detail(detail), field, draft));
      draft.noteFilled(type + ", comment: ", version.tidy("Comment"), field);
    }
  }

  private void location(String id, String field, OfacDraft draft) {
    tables
        .location(id)
        .ifPresentOrElse(
            address -> address.addTo(draft, id, field),
            () ->
                sink.warn(
                    new Problem(
                        tables.file(), 0, field, "points to a location that is not there: " + id)));
  }

  private void period(String type, XmlRecord period, String field, OfacDraft draft) {
    AdvancedTables.period(period)
        .ifPresentOrElse(
            found -> facts.fact(type, found.words(), field, draft),
            () ->
                sink.warn(
                    new Problem(
                        tables.file(), period.line(), field, "expected a period, found none")));
  }

  /** A detail is a text, or points to one. */
  private String detail(XmlRecord detail) {
    String text = Values.tidy(detail.text());
    return text.isEmpty()
        ? tables.text("DetailReference", detail.attribute("DetailReferenceID"))
        : text;
  }
}
