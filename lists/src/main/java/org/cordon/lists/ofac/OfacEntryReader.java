package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;

/** Makes a list entry of a row of the primary file and what belongs to it. */
final class OfacEntryReader {
  private final Source source;
  private final OfacSet set;
  private final OfacFacts facts;
  private final RemarkReader remarks;
  private final EntrySink sink;

  OfacEntryReader(Source source, OfacSet set, RemarkLedger ledger, EntrySink sink) {
    this.source = source;
    this.set = set;
    this.facts = new OfacFacts(set::numberOf, ledger);
    this.remarks = new RemarkReader(facts, ledger);
    this.sink = sink;
  }

  /** Gives the entry to the sink, or a problem when it has no name. */
  void read(OfacRow row) {
    if (row.cell(1).isEmpty()) {
      sink.reject(new Problem(row.file(), row.line(), "SDN_Name", "expected a name, found none"));
      return;
    }
    OfacDraft.Head head =
        OfacDraft.Head.of(row.number(), "ent_num", row.cell(1), row.cell(4), row.place());
    OfacDraft draft = new OfacDraft(head, schema(row));
    OfacParts.name(row.cell(1), "name", "SDN_Name", draft);
    aliases(draft);
    OfacParts.listing(source, Programs.of(row.cell(3)), "Program", draft);
    OfacParts.titles("Title", draft);
    vessel(row, draft);
    addresses(draft);
    String text = remarkText(row);
    boolean cut =
        text.length() >= OfacSet.REMARKS_LIMIT
            && set.rows(OfacRole.COMMENTS, row.number()).isEmpty();
    remarks.read(text, cut && !text.endsWith("."), draft);
    sink.entry(draft.entry(source.name()));
  }

  /** A missing type means an organisation: so the publisher has it for nearly half of the list. */
  private Schema schema(OfacRow row) {
    String type = row.cell(2).toLowerCase(Locale.ROOT);
    String schema =
        switch (type) {
          case "individual" -> "Person";
          case "vessel" -> "Vessel";
          case "aircraft" -> "Airplane";
          case "", "entity" -> "Organization";
          default -> {
            sink.warn(
                new Problem(
                    row.file(),
                    row.line(),
                    "SDN_Type",
                    "expected individual, vessel, aircraft or null, found ("
                        + row.cell(2)
                        + "); taken as LegalEntity"));
            yield "LegalEntity";
          }
        };
    return Model.standard().require(schema);
  }

  /** {@code fka} is a former name; {@code nka}, "now known as", is one like {@code aka}. */
  private void aliases(OfacDraft draft) {
    for (OfacRow alias : set.rows(OfacRole.ALIAS, draft.head().number())) {
      boolean former = alias.cell(2).equalsIgnoreCase("fka");
      if (alias.cell(3).isEmpty()) {
        sink.warn(
            new Problem(alias.file(), alias.line(), "alt_name", "expected an alias, found none"));
      } else {
        OfacParts.name(
            alias.cell(3),
            former ? "previousName" : "alias",
            "alt_name (" + alias.cell(2) + ")",
            draft);
      }
      if (!alias.cell(4).isEmpty()) {
        draft.note(alias.cell(3) + ": " + alias.cell(4), "alt_remarks");
      }
    }
  }

  private void vessel(OfacRow row, OfacDraft draft) {
    OfacParts.column(draft, "callSign", row.cell(5), "Call_Sign");
    OfacParts.column(draft, "type", row.cell(6), "Vess_type");
    OfacParts.column(draft, "tonnage", row.cell(7), "Tonnage");
    OfacParts.column(draft, "grossRegisteredTonnage", row.cell(8), "GRT");
    if (!row.cell(9).equalsIgnoreCase("None Identified")) {
      OfacParts.column(draft, "flag", row.cell(9), "Vess_flag");
    }
    facts.owner(row.cell(10), "Vess_owner", draft);
  }

  private void addresses(OfacDraft draft) {
    for (OfacRow row : set.rows(OfacRole.ADDRESS, draft.head().number())) {
      if (!(row.cell(2) + row.cell(3) + row.cell(4) + row.cell(5)).isEmpty()) {
        address(row, draft);
      }
    }
  }

  private static void address(OfacRow row, OfacDraft draft) {
    List<String> lines = new ArrayList<>(List.of(row.cell(2), row.cell(3), row.cell(4)));
    lines.removeIf(String::isEmpty);
    String full = String.join(", ", lines);
    Entity.Builder address = draft.detailWithId("Address", draft.id() + "-address-" + row.cell(1));
    address.add("full", full, row.file());
    address.add("street", row.cell(2), "Address");
    address.add("city", row.cell(3), "City/State/Province/Postal Code");
    address.add("remarks", row.cell(5), "Add_remarks");
    if (!draft.put(address, List.of("country"), row.cell(4), row.cell(4), "Country")) {
      address.add("region", row.cell(4).replaceFirst("^Region: *", ""), "Country");
    }
    draft.keep(address);
    draft.subject().add("address", full, "Address");
    draft.subject().add("addressEntity", draft.id() + "-address-" + row.cell(1), "Add_num");
    draft.put(draft.subject(), List.of("country"), row.cell(4), row.cell(4), "Country");
  }

  /**
   * The rest of long remarks stands in the comments file, cut anywhere: it is appended without a
   * separator.
   */
  private String remarkText(OfacRow row) {
    StringBuilder text = new StringBuilder(row.cell(11));
    set.rows(OfacRole.COMMENTS, row.number()).forEach(more -> text.append(more.cell(1)));
    return text.toString();
  }
}
