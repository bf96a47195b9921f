package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;

/** Makes a list entry of a row of the primary file and what belongs to it. */
final class OfacEntryReader {
  private static final Set<String> HONORIFICS =
      Set.of("haji", "doctor", "dr.", "maulana", "maulawi", "maulavi", "mullah", "shaykh", "sheikh", "hojjatoleslam",
          "ayatollah", "professor", "prof.", "engineer", "imam", "sayyid", "mr.", "mrs.");

  private final Source source;
  private final OfacSet set;
  private final RemarkReader remarks;
  private final EntrySink sink;

  OfacEntryReader(Source source, OfacSet set, RemarkLedger ledger, EntrySink sink) {
    this.source = source;
    this.set = set;
    this.remarks = new RemarkReader(set::numberOf, ledger);
    this.sink = sink;
  }

  /** Gives the entry to the sink, or a problem when it has no name. */
  void read(OfacRow row) {
    if (row.cell(1).isEmpty()) {
      sink.reject(new Problem(row.file(), row.line(), "SDN_Name", "expected a name, found none"));
      return;
    }
    OfacDraft draft = new OfacDraft(row, schema(row));
    names(row.cell(1), "name", "SDN_Name", draft);
    aliases(draft);
    listing(draft);
    titles(draft);
    vessel(draft);
    addresses(draft);
    String text = remarkText(row);
    boolean cut = text.length() >= OfacSet.REMARKS_LIMIT && set.rows(OfacRole.COMMENTS, row.number()).isEmpty();
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
                    "expected individual, vessel, aircraft or null, found (" + row.cell(2) + "); taken as LegalEntity"));
            yield "LegalEntity";
          }
        };
    return Model.standard().require(schema);
  }

  private static void names(String published, String property, String field, OfacDraft draft) {
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

  /** {@code fka} is a former name; {@code nka}, "now known as", is one like {@code aka}. */
  private void aliases(OfacDraft draft) {
    for (OfacRow alias : set.rows(OfacRole.ALIAS, draft.row().number())) {
      boolean former = alias.cell(2).equalsIgnoreCase("fka");
      if (alias.cell(3).isEmpty()) {
        sink.warn(new Problem(alias.file(), alias.line(), "alt_name", "expected an alias, found none"));
      } else {
        names(alias.cell(3), former ? "previousName" : "alias", "alt_name (" + alias.cell(2) + ")", draft);
      }
      if (!alias.cell(4).isEmpty()) {
        draft.note(alias.cell(3) + ": " + alias.cell(4), "alt_remarks");
      }
    }
  }

  private void listing(OfacDraft draft) {
    Entity.Builder sanction = draft.sanction();
    sanction.add("authority", source.authority(), "");
    sanction.add("authorityId", draft.row().number(), "ent_num");
    sanction.add("country", source.jurisdiction().equals("us") ? "us" : "", "");
    for (String tag : Programs.of(draft.row().cell(3))) {
      sanction.add("program", tag, "Program");
      sanction.add("programId", tag, "Program");
      draft.subject().add("programId", tag, "Program");
    }
    draft.subject().add("topics", "sanction", "Program");
  }

  private static void titles(OfacDraft draft) {
    for (String title : RemarkText.phrases(draft.row().cell(4))) {
      String text = RemarkText.withoutStop(title);
      boolean honorific = HONORIFICS.contains(title.toLowerCase(Locale.ROOT));
      if (!draft.put(draft.subject(), List.of(honorific ? "title" : "position"), text, title, "Title")) {
        draft.note(title, "Title");
      }
    }
  }

  private void vessel(OfacDraft draft) {
    OfacRow row = draft.row();
    column(draft, "callSign", row.cell(5), "Call_Sign");
    column(draft, "type", row.cell(6), "Vess_type");
    column(draft, "tonnage", row.cell(7), "Tonnage");
    column(draft, "grossRegisteredTonnage", row.cell(8), "GRT");
    if (!row.cell(9).equalsIgnoreCase("None Identified")) {
      column(draft, "flag", row.cell(9), "Vess_flag");
    }
    owner(draft, row.cell(10));
  }

  private static void column(OfacDraft draft, String property, String text, String field) {
    if (!text.isEmpty() && !draft.put(draft.subject(), List.of(property), text, text, field)) {
      draft.note(field + ": " + text, field);
    }
  }

  private void owner(OfacDraft draft, String name) {
    if (name.isEmpty()) {
      return;
    }
    Optional<String> number = set.numberOf(name);
    Entity.Builder ownership = draft.detail("Ownership", "ownership");
    ownership.add("asset", draft.id(), "ent_num");
    number.ifPresent(found -> ownership.add("owner", OfacDraft.idOf(found), "Vess_owner"));
    ownership.add("names", name, "Vess_owner");
    ownership.add("role", "Vessel owner", "Vess_owner");
    draft.keep(ownership);
  }

  private void addresses(OfacDraft draft) {
    for (OfacRow row : set.rows(OfacRole.ADDRESS, draft.row().number())) {
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

  /** The rest of long remarks stands in the comments file, cut anywhere: it is appended without a separator. */
  private String remarkText(OfacRow row) {
    StringBuilder text = new StringBuilder(row.cell(11));
    set.rows(OfacRole.COMMENTS, row.number()).forEach(more -> text.append(more.cell(1)));
    return text.toString();
  }
}
