package org.cordon.lists.eu;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes a list entry of one {@code sanctionEntity}. */
final class EuFsfEntry {
  private static final Set<String> KNOWN =
      Set.of(
          "remark",
          "regulation",
          "subjectType",
          "nameAlias",
          "birthdate",
          "citizenship",
          "address",
          "identification");

  private final XmlRecord record;
  private final EntryDraft draft;
  private final EntryPart subject;

  EuFsfEntry(Source source, String file, XmlRecord record, EntrySink sink) {
    this.record = record;
    this.draft =
        new EntryDraft(
            source, EuFsfImporter.key(record), schema(record), file, record.line(), sink);
    this.subject = draft.subject();
  }

  /** The format has no kind for ships: they come as enterprises with an IMO number. */
  private static String schema(XmlRecord record) {
    XmlRecord type = record.child("subjectType");
    if (type.attribute("code").equals("person")
        || type.attribute("classificationCode").equals("P")) {
      return "Person";
    }
    boolean ship =
        record.all("identification").stream()
            .anyMatch(document ->
                document.attribute("identificationTypeCode").equals("imo")
                    && isShip(document.attribute("number")));
    return ship ? "Vessel" : "Organization";
  }

  private static boolean isShip(String number) {
    return Model.standard()
            .require("Vessel")
            .property("imoNumber")
            .map(property -> Cleaner.clean(property, number))
            .orElseThrow()
        instanceof Cleaned.Accepted;
  }

  ListEntry build() {
    addNames();
    record.all("birthdate").forEach(this::addBirth);
    record.all("citizenship").forEach(this::addCitizenship);
    record.all("address").forEach(this::addAddress);
    record.all("identification").forEach(document -> EuDocument.add(draft, document));
    for (XmlRecord remark : record.all("remark")) {
      subject.note(remark.text(), remark.text(), "remark");
    }
    addUnknown();
    draft.topic("sanction");
    addListing();
    return draft.build();
  }

  /** The first strong name without a language is the name of the subject, the others aliases. */
  private void addNames() {
    List<XmlRecord> names = record.all("nameAlias");
    XmlRecord main =
        names.stream()
            .filter(name -> !EuName.isWeak(name) && name.attribute("nameLanguage").isEmpty())
            .findFirst()
            .or(() -> names.stream().filter(name -> !EuName.isWeak(name)).findFirst())
            .orElse(names.getFirst());
    addName(main, true);
    names.stream().filter(name -> !name.equals(main)).forEach(name -> addName(name, false));
  }

  private void addName(XmlRecord name, boolean main) {
    String full = EuName.full(name);
    String whole = name.attribute("wholeName");
    String lang = name.attribute("nameLanguage");
    String property = EuName.property(name, main);
    subject.put(property, full, full, "nameAlias/wholeName", lang);
    if (!whole.equals(full)) {
      subject.put(
          property.equals("name") ? "alias" : property, whole, whole, "nameAlias/wholeName", lang);
    }
    for (String part : List.of("firstName", "middleName", "lastName")) {
      if (subject.has(part)) {
        subject.put(part, name.attribute(part), "nameAlias/" + part);
      }
    }
    subject.put("gender", name.attribute("gender"), "nameAlias/gender");
    addSeveral("title", name, "title");
    addSeveral("position", name, "function");
    noteRemark("Name " + full, name);
  }

  private void addSeveral(String property, XmlRecord name, String attribute) {
    String raw = name.attribute(attribute);
    subject.putAll(property, Enumeration.values(raw), raw, "nameAlias/" + attribute);
  }

  private void addBirth(XmlRecord birth) {
    String calendar = birth.attribute("calendarType");
    String stated = EuDates.stated(birth);
    if (calendar.isEmpty() || calendar.equalsIgnoreCase("GREGORIAN")) {
      if (!stated.isEmpty()) {
        subject.date("birthDate", EuDates.birth(birth), stated, EuDates.field(birth));
      }
    } else if (!stated.isEmpty()) {
      draft.warn("birthdate/calendarType", "another calendar (" + calendar + "); kept as a note");
      subject.note("Date of birth (" + calendar + ")", stated, stated, "birthdate/calendarType");
    }
    String place =
        Values.join(
            List.of(
                birth.attribute("place"),
                birth.attribute("zipCode"),
                birth.attribute("city"),
                birth.attribute("region"),
                country(birth)));
    subject.put("birthPlace", place, place, "birthdate/place+zipCode+city+region", "");
    addCountry(subject, "birthCountry", birth);
    noteRemark("Birth", birth);
  }

  private void addCitizenship(XmlRecord citizenship) {
    addCountry(subject, draft.isPerson() ? "citizenship" : "country", citizenship);
    String region = citizenship.attribute("region");
    subject.note("Region of citizenship", region, region, "citizenship/region");
    noteRemark("Citizenship", citizenship);
  }

  private void addAddress(XmlRecord address) {
    String full =
        Values.join(
            List.of(
                address.attribute("place"),
                address.attribute("street"),
                address.attribute("poBox"),
                address.attribute("zipCode"),
                address.attribute("city"),
                address.attribute("region"),
                country(address)));
    if (!full.isEmpty()) {
      EntryPart detail = draft.address(full, "address");
      detail.put("street", address.attribute("street"), "address/street");
      detail.put("postOfficeBox", address.attribute("poBox"), "address/poBox");
      detail.put("city", address.attribute("city"), "address/city");
      detail.put("postalCode", address.attribute("zipCode"), "address/zipCode");
      detail.put("region", address.attribute("region"), "address/region");
      detail.put("street2", address.attribute("place"), "address/place");
      addCountry(detail, "country", address);
      detail.put("remarks", EuName.remark(address), "address/remark");
      if (address.attribute("asAtListingTime").equals("true")) {
        detail.note("as at the time of listing", "true", "address/asAtListingTime");
      }
      addCountry(subject, "country", address);
    } else {
      noteRemark("Address", address);
    }
    address.all("contactInfo").forEach(contact -> EuContact.add(subject, contact));
  }

  private static String country(XmlRecord element) {
    String country = element.attribute("countryDescription");
    return Values.isUnknown(country) ? "" : country;
  }

  static void addCountry(EntryPart part, String property, XmlRecord element) {
    String code = element.attribute("countryIso2Code");
    String words = country(element);
    if (code.equals("CS") && !words.isEmpty()) {
      part.country(property, words, code + " " + words, element.name() + "/countryDescription");
    } else if (!Values.isUnknown(code)) {
      part.country(property, code, Values.tidy(code + " " + words), field(element));
    } else {
      part.country(property, words, words, element.name() + "/countryDescription");
    }
  }

  private static String field(XmlRecord element) {
    return element.name() + "/countryIso2Code+countryDescription";
  }

  private void noteRemark(String about, XmlRecord element) {
    String remark = EuName.remark(element);
    subject.note(about, remark, remark, element.name() + "/remark");
  }

  private void addUnknown() {
    Set<String> told = new HashSet<>();
    for (XmlRecord element : record.children()) {
      if (!KNOWN.contains(element.name())) {
        if (told.add(element.name())) {
          draft.warn(element.name(), "an element that Cordon does not know; kept as a note");
        }
        String text = Values.tidy(element.attributes() + " " + element.text());
        subject.note(element.name(), text, text, element.name());
      }
    }
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    sanction.put("authorityId", record.attribute("euReferenceNumber"), "euReferenceNumber");
    sanction.put("recordId", record.attribute("logicalId"), "logicalId");
    sanction.put("unscId", record.attribute("unitedNationId"), "unitedNationId");
    sanction.put("summary", record.attribute("designationDetails"), "designationDetails");
    String designated = record.attribute("designationDate");
    addDate("listingDate", designated, "designationDate");
    String first = designated;
    for (XmlRecord regulation : record.all("regulation")) {
      addRegulation(sanction, regulation);
      String inForce = regulation.attribute("entryIntoForceDate");
      first =
          first.isEmpty() || (!inForce.isEmpty() && inForce.compareTo(first) < 0) ? inForce : first;
    }
    addDate("startDate", first, "designationDate, regulation/entryIntoForceDate");
    addLegalBases(sanction);
  }

  private void addRegulation(EntryPart sanction, XmlRecord regulation) {
    draft.programme(regulation.attribute("programme"), "regulation/programme");
    String text =
        Values.join(
            List.of(
                regulation.attribute("regulationType"),
                regulation.attribute("organisationType"),
                regulation.attribute("numberTitle"),
                dated("published", regulation.attribute("publicationDate")),
                dated("in force", regulation.attribute("entryIntoForceDate"))));
    sanction.put(
        "description",
        text,
        text,
        "regulation/regulationType+organisationType+numberTitle+publicationDate+entryIntoForceDate",
        "");
    sanction.put(
        "programUrl", regulation.child("publicationUrl").text(), "regulation/publicationUrl");
    sanction.note(EuName.remark(regulation), EuName.remark(regulation), "regulation/remark");
  }

  private static String dated(String word, String date) {
    return date.isEmpty() ? "" : word + " " + date;
  }

  private void addDate(String property, String text, String field) {
    if (!text.isEmpty()) {
      draft.sanction().date(property, DateText.ISO.parse(text), text, field);
    }
  }

  /** Which legal act each kind of fact stands on, each act once. */
  private void addLegalBases(EntryPart sanction) {
    Set<String> bases = new LinkedHashSet<>();
    for (XmlRecord fact : record.children()) {
      XmlRecord act = fact.child("regulationSummary");
      if (!act.attribute("numberTitle").isEmpty()) {
        bases.add(
            fact.name()
                + ": "
                + Values.join(
                    List.of(
                        act.attribute("regulationType"),
                        act.attribute("numberTitle"),
                        dated("published", act.attribute("publicationDate")))));
      }
    }
    bases.forEach(basis -> sanction.note("legal basis of " + basis, basis, "regulationSummary"));
  }
}
