package org.cordon.lists.ch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.PartialDate;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Puts births, nationalities, addresses and documents of an identity into an entry. */
final class SecoIdentity {
  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "day-month-year",
          "place-of-birth",
          "nationality",
          "address",
          "identification-document");

  private final EntryDraft draft;
  private final SecoTables tables;
  private final EntryPart subject;

  SecoIdentity(EntryDraft draft, SecoTables tables) {
    this.draft = draft;
    this.tables = tables;
    this.subject = draft.subject();
  }

  void add(XmlRecord identity) {
    identity.all("day-month-year").forEach(this::addDate);
    identity.all("place-of-birth").forEach(this::addBirthPlace);
    for (XmlRecord nationality : identity.all("nationality")) {
      nationality.all("country").forEach(country -> addNationality(country));
    }
    identity.all("address").forEach(this::addAddress);
    identity.all("identification-document").forEach(this::addDocument);
    SecoProse.noteUnknown(draft, identity, KNOWN);
  }

  private void addNationality(XmlRecord country) {
    addCountry(
        subject, draft.isPerson() ? "nationality" : "country", country, "nationality/country");
  }

  private void addDate(XmlRecord date) {
    String stated =
        String.join(
            "-",
            List.of("year", "month", "day").stream()
                .map(date::attribute)
                .filter(part -> !part.isEmpty())
                .toList());
    String calendar = date.attribute("calendar");
    String quality = date.attribute("quality");
    String field = "day-month-year";
    if (stated.isEmpty()) {
      return;
    }
    boolean gregorian = calendar.isEmpty() || calendar.toLowerCase(Locale.ROOT).startsWith("greg");
    if (gregorian) {
      String property = draft.isPerson() ? "birthDate" : "incorporationDate";
      subject.date(property, parts(date), stated, field);
    } else {
      draft.warn(field, "another calendar (" + calendar + "); kept as a note");
      subject.note("Date (" + calendar + ")", stated, stated, field + "/calendar");
    }
    subject.note("Quality of the date " + stated, quality, quality, field + "/quality");
  }

  /** A year without a month is a year; a day without a year is no date. */
  private static Optional<DateRange> parts(XmlRecord date) {
    int year = number(date.attribute("year"));
    int month = number(date.attribute("month"));
    int day = month == 0 ? 0 : number(date.attribute("day"));
    return year < 1 ? Optional.empty() : PartialDate.of(year, month, day).map(DateRange::of);
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private void addBirthPlace(XmlRecord birth) {
    Optional<XmlRecord> place = place(birth);
    place.ifPresent(found -> {
      subject.put("birthPlace", words(found), words(found), "place-of-birth/place-id", "");
      found.all("country").forEach(country -> addCountry(subject, "birthCountry", country));
    });
    noteVariants(birth, place);
  }

  private Optional<XmlRecord> place(XmlRecord element) {
    String id = element.attribute("place-id");
    Optional<XmlRecord> place = tables.place(id);
    if (place.isEmpty() && !id.isEmpty()) {
      draft.warn(element.name() + "/place-id", "expected a place, found none with (" + id + ")");
    }
    return place;
  }

  private static String words(XmlRecord place) {
    return Values.join(
        List.of(
            place.tidy("location"),
            place.tidy("area"),
            Values.tidy(place.child("country").text())));
  }

  private void noteVariants(XmlRecord element, Optional<XmlRecord> place) {
    place.ifPresent(found ->
        found.children().stream()
            .filter(child -> child.name().endsWith("-variant"))
            .forEach(child ->
                subject.note(
                    "Place, also",
                    child.text(),
                    child.text(),
                    element.name() + "/place/" + child.name())));
  }

  private static void addCountry(EntryPart part, String property, XmlRecord country) {
    addCountry(part, property, country, "country/iso-code");
  }

  private static void addCountry(EntryPart part, String property, XmlRecord country, String field) {
    String code = country.attribute("iso-code");
    String words = Values.tidy(country.text());
    part.country(property, code.isEmpty() ? words : code, Values.tidy(code + " " + words), field);
  }

  private void addAddress(XmlRecord address) {
    Optional<XmlRecord> place = place(address);
    String full =
        Values.join(
            List.of(
                address.tidy("c-o"),
                address.tidy("address-details"),
                address.tidy("p-o-box"),
                address.tidy("zip-code"),
                place.map(SecoIdentity::words).orElse("")));
    if (!full.isEmpty()) {
      EntryPart detail = draft.address(full, "address/c-o+address-details+p-o-box+zip-code+place");
      detail.put("street", address.tidy("address-details"), "address/address-details");
      detail.put("postOfficeBox", address.tidy("p-o-box"), "address/p-o-box");
      detail.put("postalCode", address.tidy("zip-code"), "address/zip-code");
      detail.put("remarks", address.tidy("remark"), "address/remark");
      place.ifPresent(found -> addParts(detail, found));
    }
    noteVariants(address, place);
  }

  private void addParts(EntryPart detail, XmlRecord place) {
    detail.put("city", place.tidy("location"), "place/location");
    detail.put("region", place.tidy("area"), "place/area");
    for (XmlRecord country : place.all("country")) {
      addCountry(detail, "country", country);
      addCountry(subject, "country", country);
    }
  }

  private void addDocument(XmlRecord element) {
    String type = element.attribute("document-type");
    String number = element.tidy("number");
    boolean passport = type.contains("passport");
    String property = passport ? "passportNumber" : "idNumber";
    subject.put(
        subject.has(property) ? property : "registrationNumber",
        number,
        number,
        "identification-document/number",
        "");
    EntryPart document = draft.document(passport);
    document.put("number", number, "identification-document/number");
    document.put("type", type, "identification-document/document-type");
    XmlRecord issuer = element.child("issuer");
    String code = issuer.attribute("code");
    document.country("country", code, code, "identification-document/issuer/code");
    document.put("authority", issuer.text(), "identification-document/issuer");
    date(document, "date", element.tidy("date-of-issue"), "date-of-issue");
    date(document, "endDate", element.tidy("expiry-date"), "expiry-date");
    document.put("summary", element.tidy("remark"), "identification-document/remark");
  }

  private static void date(EntryPart document, String property, String text, String field) {
    if (!text.isEmpty()) {
      document.date(property, DateText.ISO.parse(text), text, "identification-document/" + field);
    }
  }
}
