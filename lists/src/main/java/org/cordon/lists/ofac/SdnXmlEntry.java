package org.cordon.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.XmlRecord;

/** Makes list entries of the {@code sdnEntry} elements of SDN.XML and CONSOLIDATED.XML. */
final class SdnXmlEntry {
  private static final Set<String> KNOWN =
      Set.of(
          "uid",
          "firstName",
          "lastName",
          "title",
          "sdnType",
          "nspType",
          "remarks",
          "programList",
          "idList",
          "akaList",
          "addressList",
          "nationalityList",
          "citizenshipList",
          "dateOfBirthList",
          "placeOfBirthList",
          "vesselInfo");

  private final Source source;
  private final String file;
  private final OfacFacts facts;
  private final RemarkReader remarks;
  private final EntrySink sink;
  private final Leftovers leftovers;

  SdnXmlEntry(Source source, SdnXmlSurvey survey, RemarkLedger ledger, EntrySink sink) {
    this.source = source;
    this.file = survey.file();
    this.facts = new OfacFacts(survey.names()::numberOf, ledger);
    this.remarks = new RemarkReader(facts, ledger);
    this.sink = sink;
    this.leftovers = new Leftovers(file, sink);
  }

  /**
   * Gives the entry to the sink, or the reason why it is none.
   *
   * @param numbers the entity numbers so far
   */
  void read(XmlRecord record, Set<String> numbers) {
    String number = record.tidy("uid");
    String name = SdnXmlSurvey.name(record);
    if (!OfacRow.isNumber(number) || name.isEmpty()) {
      reject(record, "expected an entity number and a name, found (%s) (%s)", number, name);
    } else if (!numbers.add(number)) {
      reject(record, "expected a new entity number, found (%s) again, named (%s)", number, name);
    } else {
      sink.entry(entry(record, number, name).entry(source.name()));
    }
  }

  private void reject(XmlRecord record, String reason, String number, String name) {
    sink.reject(
        new Problem(file, record.line(), "uid", String.format(Locale.ROOT, reason, number, name)));
  }

  private OfacDraft entry(XmlRecord record, String number, String name) {
    OfacDraft.Head head =
        OfacDraft.Head.of(number, "uid", name, record.tidy("title"), file + ":" + record.line());
    OfacDraft draft = new OfacDraft(head, schema(record));
    OfacParts.name(name, "name", "lastName, firstName", draft);
    record.child("akaList").all("aka").forEach(aka -> alias(aka, draft));
    OfacParts.listing(source, SdnXmlSurvey.programs(record), "program", draft);
    OfacParts.titles("title", draft);
    record.child("idList").all("id").forEach(id -> document(id, draft));
    record.child("addressList").all("address").forEach(address -> address(address, draft));
    people(record, draft);
    vessel(record.child("vesselInfo"), draft);
    remarks.readWhole(record.tidy("remarks"), draft);
    leftovers.keep(record, KNOWN, draft);
    return draft;
  }

  /** Six entries of one excerpt say {@code nspType} in the place of {@code sdnType}. */
  private Schema schema(XmlRecord record) {
    String stated = record.tidy("sdnType") + record.tidy("nspType");
    return Model.standard().require(OfacParts.schema(stated, file, record.line(), sink));
  }

  private static void alias(XmlRecord aka, OfacDraft draft) {
    String name = SdnXmlSurvey.name(aka);
    String type = aka.tidy("type");
    String category = aka.tidy("category");
    if (!name.isEmpty()) {
      String property = OfacParts.aliasProperty(type, category.equalsIgnoreCase("weak"));
      OfacParts.name(name, property, "aka (" + type + ", " + category + ")", draft);
    }
  }

  private void document(XmlRecord id, OfacDraft draft) {
    String type = id.tidy("idType");
    DocumentText document =
        new DocumentText(
            id.tidy("idNumber"),
            id.tidy("idCountry"),
            id.tidy("issueDate"),
            id.tidy("expirationDate"));
    facts.document(type, document, false, List.of(), "id: " + type, draft);
  }

  private static void address(XmlRecord address, OfacDraft draft) {
    new OfacAddress(
            List.of(address.tidy("address1"), address.tidy("address2"), address.tidy("address3")),
            address.tidy("city"),
            address.tidy("stateOrProvince"),
            address.tidy("postalCode"),
            "",
            address.tidy("country"))
        .addTo(draft, address.tidy("uid"), "address");
  }

  private void people(XmlRecord record, OfacDraft draft) {
    for (XmlRecord item : record.child("dateOfBirthList").all("dateOfBirthItem")) {
      facts.fact("DOB", item.tidy("dateOfBirth"), field("dateOfBirth", item), draft);
    }
    for (XmlRecord item : record.child("placeOfBirthList").all("placeOfBirthItem")) {
      facts.fact("POB", item.tidy("placeOfBirth"), field("placeOfBirth", item), draft);
    }
    for (XmlRecord item : record.child("nationalityList").all("nationality")) {
      facts.fact("nationality", item.tidy("country"), field("nationality", item), draft);
    }
    for (XmlRecord item : record.child("citizenshipList").all("citizenship")) {
      facts.fact("citizen", item.tidy("country"), field("citizenship", item), draft);
    }
  }

  private static String field(String element, XmlRecord item) {
    return item.tidy("mainEntry").equals("true") ? element + " (main entry)" : element;
  }

  private void vessel(XmlRecord vessel, OfacDraft draft) {
    facts.fact("Vessel Call Sign", vessel.tidy("callSign"), "callSign", draft);
    facts.fact("Vessel Type", vessel.tidy("vesselType"), "vesselType", draft);
    facts.fact("Vessel Flag", vessel.tidy("vesselFlag"), "vesselFlag", draft);
    facts.fact("Tonnage", vessel.tidy("tonnage"), "tonnage", draft);
    facts.fact(
        "Gross Registered Tonnage",
        vessel.tidy("grossRegisteredTonnage"),
        "grossRegisteredTonnage",
        draft);
    facts.owner(vessel.tidy("vesselOwner"), "vesselOwner", draft);
  }
}
