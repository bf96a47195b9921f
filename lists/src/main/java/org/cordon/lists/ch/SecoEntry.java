package org.cordon.lists.ch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes a list entry of one target. */
final class SecoEntry {
  private static final Set<String> KNOWN =
      Set.of("identity", "justification", "other-information", "relation");

  private static final Set<String> KNOWN_OF_TARGET =
      Set.of(
          "sanctions-set-id",
          "foreign-identifier",
          "modification",
          "individual",
          "entity",
          "object",
          "justification",
          "other-information",
          "relation");

  private final Source source;
  private final SecoTarget target;
  private final SecoTables tables;
  private final EntryDraft draft;
  private final EntryPart subject;

  SecoEntry(Source source, String file, SecoTarget target, SecoTables tables, EntrySink sink) {
    this.source = source;
    this.target = target;
    this.tables = tables;
    this.draft =
        new EntryDraft(source, target.key(), target.schema(), file, target.record().line(), sink);
    this.subject = draft.subject();
  }

  ListEntry build() {
    SecoNames names = new SecoNames(draft);
    SecoIdentity facts = new SecoIdentity(draft, tables);
    for (XmlRecord identity : target.identities()) {
      names.add(identity);
      facts.add(identity);
    }
    subject.put("gender", target.kind().attribute("sex"), "individual/sex");
    subject.put("type", target.kind().attribute("object-type"), "object/object-type");
    for (XmlRecord place : List.of(target.kind(), target.record())) {
      place.all("other-information").forEach(this::addInformation);
      place.all("justification").forEach(this::addReason);
      place.all("relation").forEach(this::addRelation);
    }
    SecoProse.noteUnknown(draft, target.kind(), KNOWN);
    SecoProse.noteUnknown(draft, target.record(), KNOWN_OF_TARGET);
    if (!target.isDelisted()) {
      draft.topic("sanction");
    }
    addListing();
    return draft.build();
  }

  /** Numbers of ships stand in prose. */
  private void addInformation(XmlRecord information) {
    String text = information.text();
    subject.note(text, text, "other-information");
    SecoProse.imo(text)
        .ifPresent(imo -> subject.put("imoNumber", imo, text, "other-information", ""));
  }

  private void addReason(XmlRecord justification) {
    draft.sanction().put("reason", justification.text(), "justification");
  }

  /** The other end is an entry of this list too, with an id made in the same way. */
  private void addRelation(XmlRecord relation) {
    String other = relation.attribute("target-id");
    String type = relation.attribute("relation-type");
    if (other.isEmpty()) {
      subject.note("Relation " + type, relation.tidy("remark"), relation.text(), "relation");
      return;
    }
    EntryPart link = draft.detail("UnknownLink", "link");
    link.link("subject", draft.id());
    link.link("object", source.name() + "-" + other);
    link.put("role", type, type, "relation/relation-type", "");
    link.put("summary", relation.tidy("remark"), "relation/remark");
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    sanction.put("recordId", target.key(), "target/ssid");
    for (XmlRecord foreign : target.record().all("foreign-identifier")) {
      String number = Values.tidy(foreign.text());
      boolean un = number.matches("[A-Z]{2}[iep]\\.\\d+");
      sanction.put(un ? "unscId" : "authorityId", number, "foreign-identifier");
    }
    target.sets().forEach(this::addProgram);
    List<XmlRecord> changes = target.modifications();
    Optional<XmlRecord> listed =
        changes.stream().filter(change -> SecoTarget.is(change, "listed")).findFirst();
    listed.ifPresent(change -> addDates(change, "listingDate", "startDate"));
    target.newest().ifPresent(this::addNewest);
  }

  private void addDates(XmlRecord change, String published, String effective) {
    addDate(published, change, "publication-date");
    addDate(effective, change, "effective-date");
  }

  private void addNewest(XmlRecord change) {
    EntryPart sanction = draft.sanction();
    String type = change.attribute("modification-type");
    sanction.put("status", type, "modification/modification-type");
    addDate("modifiedAt", change, "enactment-date");
    addDate("modifiedAt", change, "publication-date");
    if (target.isDelisted()) {
      addDate("endDate", change, "effective-date");
    } else {
      addDate("modifiedAt", change, "effective-date");
    }
  }

  private void addDate(String property, XmlRecord change, String attribute) {
    String text = change.attribute(attribute);
    if (!text.isEmpty()) {
      draft.sanction().date(property, DateText.ISO.parse(text), text, "modification/" + attribute);
    }
  }

  private void addProgram(String set) {
    EntryPart sanction = draft.sanction();
    Optional<SecoTables.Program> program = tables.program(set);
    if (program.isEmpty()) {
      draft.warn("sanctions-set-id", "expected a set of a programme, found (" + set + ")");
      sanction.note("Sanctions set", set, set, "sanctions-set-id");
      return;
    }
    String key = program.get().key();
    sanction.put("program", program.get().name(), "sanctions-program/program-name");
    sanction.put(
        "programId", "ch-seco-" + Values.slug(key), key, "sanctions-program/program-key", "");
    String origin = program.get().origin();
    sanction.note("Origin", origin, origin, "sanctions-program/origin");
    sanction.put("provisions", tables.set(set), "sanctions-program/sanctions-set");
  }
}
