package org.cordon.lists.csl;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Digests;
import org.cordon.lists.ofac.OfacDraft;
import org.cordon.lists.ofac.OfacFacts;
import org.cordon.lists.ofac.OfacParts;
import org.cordon.lists.ofac.PersonName;
import org.cordon.lists.ofac.RemarkLedger;
import org.cordon.lists.ofac.RemarkReader;

/** Makes list entries of the rows, in one import. */
final class CslReader {
  private final Source source;
  private final EntrySink sink;
  private final RemarkLedger ledger = new RemarkLedger();
  private final OfacFacts facts = new OfacFacts(name -> Optional.empty(), ledger);
  private final RemarkReader remarks = new RemarkReader(facts, ledger);
  private final Set<String> keys = new HashSet<>();

  CslReader(Source source, EntrySink sink) {
    this.source = source;
    this.sink = sink;
  }

  OfacFacts facts() {
    return facts;
  }

  /** Gives the entry to the sink, or the reason why it is none. */
  void read(CslRecord row) {
    if (row.text("name").isEmpty() || row.text("source").isEmpty()) {
      reject(row, "expected a name and a source, found (%s) (%s)", "name", "source");
      return;
    }
    CslList list = CslList.of(row.text("source"));
    String key = key(row, list);
    if (!keys.add(key)) {
      reject(row, "expected a new entry, found the key of (%s) of (%s) again", "name", "source");
      return;
    }
    sink.entry(entry(row, list, key).entry(source.name()));
  }

  private void reject(CslRecord row, String reason, String first, String second) {
    sink.reject(
        new Problem(
            row.file(),
            row.line(),
            first,
            String.format(Locale.ROOT, reason, row.text(first), row.text(second))));
  }

  /** Tells what no rule knew; called after the last row. */
  void finish(String file) {
    ledger.report(file, "ids", sink);
  }

  /**
   * The Treasury's entity number stands on several lists at once, so the list's code belongs to the
   * key. Other rows have a hash as their {@code _id}; files before 2022 have nothing, and get a
   * hash of what does not change.
   */
  private static String key(CslRecord row, CslList list) {
    String number = row.text("entity_number");
    if (!number.isEmpty()) {
      return number + "-" + list.code();
    }
    String id = row.text("_id");
    return id.isEmpty()
        ? list.code()
            + "-"
            + Digests.key(
                row.text("name"), row.text("federal_register_notice"), row.text("start_date"))
        : id;
  }

  private OfacDraft entry(CslRecord row, CslList list, String key) {
    CslName name = name(row);
    OfacDraft.Head head =
        new OfacDraft.Head(
            "csl-" + key,
            key,
            row.text("_id").isEmpty() ? "entity_number" : "_id",
            name.name(),
            row.text("title"),
            row.file() + ":" + row.line());
    OfacDraft draft = new OfacDraft(head, Model.standard().require(schema(row)));
    names(row, name, draft);
    listing(row, list, draft);
    OfacParts.titles("title", draft);
    row.addresses().forEach(address -> address.addTo(draft));
    people(row, draft);
    vessel(row, draft);
    row.ids().forEach(id -> id(id, draft));
    remarks(row, draft);
    new TreeMap<>(row.texts())
        .forEach((field, text) -> {
          if (!CslRecord.TEXTS.contains(field)) {
            draft.noteFilled(field + ": ", text, field);
          }
        });
    return draft;
  }

  /** The Treasury states the kind; all other lists leave it open, and have people among them. */
  private String schema(CslRecord row) {
    String type = row.text("type");
    return type.isEmpty() ? "LegalEntity" : OfacParts.schema(type, row.file(), row.line(), sink);
  }

  /** Only the lists without a kind put explanations into the name. */
  private static CslName name(CslRecord row) {
    return row.text("type").isEmpty()
        ? CslName.parse(row.text("name"))
        : new CslName(row.text("name"), List.of(), "");
  }

  private static void names(CslRecord row, CslName name, OfacDraft draft) {
    Entity.Builder subject = draft.subject();
    if (draft.isPerson()) {
      PersonName person = PersonName.parse(name.name());
      subject.add(new Statement("name", person.full(), row.text("name"), "name", ""));
      subject.add("lastName", person.last(), "name");
      subject.add("firstName", person.first(), "name");
      subject.add("nameSuffix", person.suffix(), "name");
    } else {
      subject.add(new Statement("name", name.name(), row.text("name"), "name", ""));
    }
    name.aliases()
        .forEach(alias -> subject.add(new Statement("alias", alias, row.text("name"), "name", "")));
    draft.noteFilled("", name.note(), "name");
    row.list("alt_names").forEach(alias -> alias(alias, draft));
  }

  /** A list in a sentence: the last alias begins with "and". */
  private static void alias(String published, OfacDraft draft) {
    if (draft.isPerson()) {
      String full = PersonName.parse(published).full();
      draft.subject().add(new Statement("alias", full, published, "alt_names", ""));
      return;
    }
    CslName alias = CslName.parse(published.replaceFirst("^and ", ""));
    draft.subject().add(new Statement("alias", alias.name(), published, "alt_names", ""));
    alias
        .aliases()
        .forEach(
            more -> draft.subject().add(new Statement("alias", more, published, "alt_names", "")));
    draft.noteFilled("", alias.note(), "alt_names");
  }

  private void listing(CslRecord row, CslList list, OfacDraft draft) {
    Entity.Builder sanction = draft.sanction();
    draft.subject().add("topics", list.topic(), "source");
    sanction.add(
        "authority", list.authority().isEmpty() ? source.authority() : list.authority(), "source");
    sanction.add("authorityId", row.text("entity_number"), "entity_number");
    sanction.add("country", "us", "");
    sanction.add("program", list.title(), "source");
    sanction.add("programId", list.code(), "source");
    draft.subject().add("programId", list.code(), "source");
    for (String program : row.list("programs")) {
      sanction.add("program", program, "programs");
      sanction.add("programId", program, "programs");
      draft.subject().add("programId", program, "programs");
    }
    sanction.add("recordId", row.text("federal_register_notice"), "federal_register_notice");
    date(row, "start_date", List.of("startDate", "listingDate"), draft);
    date(row, "end_date", List.of("endDate"), draft);
    label(row, "standard_order", "Standard order: ", draft);
    label(row, "license_requirement", "License requirement: ", draft);
    label(row, "license_policy", "License policy: ", draft);
    link(row, "source_list_url", "sourceUrl", draft);
    link(row, "source_information_url", "publisherUrl", draft);
  }

  private static void date(CslRecord row, String field, List<String> properties, OfacDraft draft) {
    String text = row.text(field);
    for (String property : properties) {
      if (!text.isEmpty() && !draft.put(draft.sanction(), List.of(property), text, text, field)) {
        draft.noteFilled(field + ": ", text, field);
      }
    }
  }

  private static void label(CslRecord row, String field, String label, OfacDraft draft) {
    String text = row.text(field);
    if (!text.isEmpty()) {
      draft.sanction().add(new Statement("provisions", label + text, text, field, ""));
    }
  }

  private static void link(CslRecord row, String field, String property, OfacDraft draft) {
    String text = row.text(field);
    if (!text.isEmpty() && !draft.put(draft.sanction(), List.of(property), text, text, field)) {
      draft.noteFilled(field + ": ", text, field);
    }
  }

  private void people(CslRecord row, OfacDraft draft) {
    row.list("dates_of_birth").forEach(v -> facts.fact("DOB", v, "dates_of_birth", draft));
    row.list("places_of_birth").forEach(v -> facts.fact("POB", v, "places_of_birth", draft));
    row.list("nationalities").forEach(v -> facts.fact("nationality", v, "nationalities", draft));
    row.list("citizenships").forEach(v -> facts.fact("citizen", v, "citizenships", draft));
  }

  private void vessel(CslRecord row, OfacDraft draft) {
    facts.fact("Vessel Call Sign", row.text("call_sign"), "call_sign", draft);
    facts.fact("Vessel Type", row.text("vessel_type"), "vessel_type", draft);
    facts.fact("Tonnage", row.text("gross_tonnage"), "gross_tonnage", draft);
    facts.fact(
        "Gross Registered Tonnage",
        row.text("gross_registered_tonnage"),
        "gross_registered_tonnage",
        draft);
    facts.fact("Vessel Flag", row.text("vessel_flag"), "vessel_flag", draft);
    facts.owner(row.text("vessel_owner"), "vessel_owner", draft);
  }

  /** The Treasury's remarks hold facts; those of the other lists tell what was done to the row. */
  private void remarks(CslRecord row, OfacDraft draft) {
    if (row.text("entity_number").isEmpty()) {
      draft.sanction().add("summary", row.text("remarks"), "remarks");
    } else {
      remarks.readWhole(row.text("remarks"), draft);
    }
  }

  private void id(CslId id, OfacDraft draft) {
    String field = "ids: " + id.type();
    List<Statement> extras =
        id.date().isEmpty()
            ? List.of()
            : List.of(
                new Statement("summary", "issued or expires " + id.date(), id.date(), field, ""));
    facts.document(id.type(), id.document(), false, extras, field, draft);
  }
}
