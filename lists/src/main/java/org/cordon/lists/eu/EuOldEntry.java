package org.cordon.lists.eu;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Makes a list entry of one {@code ENTITY} of the older form. */
final class EuOldEntry {
  private static final Set<String> KNOWN =
      Set.of("NAME", "BIRTH", "ADDRESS", "PASSPORT", "CITIZEN");
  private static final Pattern APPROXIMATE = Pattern.compile("(.*?)\\s*\\(approximative\\)");

  /** {@code AD001095 (passport-National passport) ((passport))}. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(.*?)\\s*\\((\\p{Lower}+)-([^)]*)\\)\\s*(.*)", Pattern.DOTALL);

  /** {@code PHONE[...]}, {@code FAX[...]} and others in the free text of an address. */
  private static final Pattern CONTACT = Pattern.compile("(\\p{Upper}+)\\[([^\\]]*)\\]");

  private final XmlRecord record;
  private final EntryDraft draft;
  private final EntryPart subject;

  EuOldEntry(Source source, String file, XmlRecord record, EntrySink sink) {
    this.record = record;
    String schema = record.attribute("Type").equals("P") ? "Person" : "Organization";
    this.draft = new EntryDraft(source, record.attribute("Id"), schema, file, record.line(), sink);
    this.subject = draft.subject();
  }

  ListEntry build() {
    List<XmlRecord> names = record.all("NAME");
    XmlRecord main =
        names.stream()
            .filter(name -> !full(name).isEmpty() && name.tidy("LANGUAGE").isEmpty())
            .findFirst()
            .orElse(names.getFirst());
    addName(main, "name");
    names.stream().filter(name -> !name.equals(main)).forEach(name -> addName(name, "alias"));
    record.all("BIRTH").forEach(this::addBirth);
    for (XmlRecord citizen : record.all("CITIZEN")) {
      addCountry(subject, draft.isPerson() ? "citizenship" : "country", citizen);
    }
    record.all("ADDRESS").forEach(this::addAddress);
    record.all("PASSPORT").forEach(this::addDocument);
    addUnknown();
    subject.note(record.attribute("remark"), record.attribute("remark"), "ENTITY/remark");
    draft.topic("sanction");
    addListing();
    return draft.build();
  }

  /** The name in reading order: the parts where they are given, else the whole. */
  static String full(XmlRecord name) {
    List<String> parts = List.of("FIRSTNAME", "MIDDLENAME", "LASTNAME");
    boolean complete = !name.tidy("FIRSTNAME").isEmpty() && !name.tidy("LASTNAME").isEmpty();
    String whole = name.tidy("WHOLENAME");
    return complete || whole.isEmpty()
        ? Values.tidy(String.join(" ", parts.stream().map(name::tidy).toList()))
        : whole;
  }

  private void addName(XmlRecord name, String property) {
    String full = full(name);
    String lang = name.tidy("LANGUAGE");
    String whole = name.tidy("WHOLENAME");
    subject.put(property, full, full, "NAME/WHOLENAME", lang);
    if (!whole.equals(full)) {
      subject.put("alias", whole, whole, "NAME/WHOLENAME", lang);
    }
    putPart("firstName", name, "FIRSTNAME");
    putPart("middleName", name, "MIDDLENAME");
    putPart("lastName", name, "LASTNAME");
    subject.put("gender", name.tidy("GENDER"), "NAME/GENDER");
    subject.putAll(
        "title", Enumeration.values(name.text("TITLE")), name.text("TITLE"), "NAME/TITLE");
    subject.putAll(
        "position",
        Enumeration.values(name.text("FUNCTION")),
        name.text("FUNCTION"),
        "NAME/FUNCTION");
  }

  private void putPart(String property, XmlRecord name, String element) {
    if (subject.has(property)) {
      subject.put(property, name.tidy(element), "NAME/" + element);
    }
  }

  private void addBirth(XmlRecord birth) {
    String stated = birth.tidy("DATE");
    if (!stated.isEmpty()) {
      subject.date("birthDate", date(stated), stated, "BIRTH/DATE");
    }
    subject.put("birthPlace", birth.text("PLACE"), "BIRTH/PLACE");
    addCountry(subject, "birthCountry", birth);
  }

  /** {@code 1951 (approximative)}, {@code 1955 - 1958 (approximative)}. */
  static Optional<DateRange> date(String stated) {
    Matcher approximate = APPROXIMATE.matcher(stated);
    if (approximate.matches()) {
      return DateText.WORDS.parse(approximate.group(1)).map(DateRange::circa);
    }
    return DateText.ISO.parse(stated).or(() -> DateText.WORDS.parse(stated));
  }

  private static void addCountry(EntryPart part, String property, XmlRecord element) {
    String code = element.tidy("COUNTRY");
    if (!code.isEmpty()) {
      part.country(property, code, code, element.name() + "/COUNTRY");
    }
  }

  private void addAddress(XmlRecord address) {
    String full =
        Values.join(
            List.of(
                address.tidy("NUMBER"),
                address.tidy("STREET"),
                address.tidy("ZIPCODE"),
                address.tidy("CITY"),
                address.tidy("COUNTRY")));
    String other = address.text("OTHER").strip();
    String stated = full.isEmpty() ? Values.tidy(other) : full;
    if (stated.isEmpty()) {
      return;
    }
    EntryPart detail = draft.address(stated, "ADDRESS");
    String street = Values.join(List.of(address.tidy("NUMBER"), address.tidy("STREET")));
    detail.put("street", street, street, "ADDRESS/NUMBER+STREET", "");
    detail.put("postalCode", address.tidy("ZIPCODE"), "ADDRESS/ZIPCODE");
    detail.put("city", address.tidy("CITY"), "ADDRESS/CITY");
    detail.put("remarks", other, "ADDRESS/OTHER");
    addCountry(detail, "country", address);
    addCountry(subject, "country", address);
    addContacts(other);
  }

  private void addContacts(String other) {
    Matcher contact = CONTACT.matcher(other);
    while (contact.find()) {
      String property =
          switch (contact.group(1)) {
            case "PHONE" -> "phone";
            case "EMAIL" -> "email";
            case "WEB" -> "website";
            default -> "";
          };
      if (!property.isEmpty()) {
        for (String value : contact.group(2).split(",")) {
          subject.put(property, value, contact.group(), "ADDRESS/OTHER", "");
        }
      }
    }
  }

  private void addDocument(XmlRecord element) {
    String stated = element.text("NUMBER").strip();
    Matcher parts = DOCUMENT.matcher(stated);
    boolean split = parts.matches();
    String number = split ? parts.group(1) : stated;
    String code = split ? parts.group(2) : "other";
    EntryPart document = draft.document(code.equals("passport"));
    document.put("number", number, stated, "PASSPORT/NUMBER", "");
    if (number.length() <= 64) {
      subject.put(EuDocument.property(subject, code), number, stated, "PASSPORT/NUMBER", "");
    } else {
      subject.note("Document", stated, stated, "PASSPORT/NUMBER");
    }
    document.put("type", code, stated, "PASSPORT/NUMBER", "");
    if (split) {
      document.put("type", parts.group(3), stated, "PASSPORT/NUMBER", "");
      document.put("summary", parts.group(4), stated, "PASSPORT/NUMBER", "");
    }
    addCountry(document, "country", element);
  }

  private void addUnknown() {
    for (XmlRecord element : record.children()) {
      if (!KNOWN.contains(element.name())) {
        draft.warn(element.name(), "an element that Cordon does not know; kept as a note");
        String text =
            Values.tidy(
                String.join(" ", element.children().stream().map(XmlRecord::text).toList()));
        subject.note(element.name(), text + " " + element.text(), text, element.name());
      }
    }
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    sanction.put("recordId", record.attribute("Id"), "ENTITY/Id");
    draft.programme(record.attribute("programme"), "ENTITY/programme");
    String registered = record.attribute("reg_date");
    if (!registered.isEmpty()) {
      sanction.date("startDate", DateText.ISO.parse(registered), registered, "ENTITY/reg_date");
    }
    sanction.put("description", record.attribute("legal_basis"), "ENTITY/legal_basis");
    sanction.put("programUrl", record.attribute("pdf_link"), "ENTITY/pdf_link");
    Set<String> bases = new LinkedHashSet<>();
    for (XmlRecord fact : record.children()) {
      bases.add(
          fact.name() + ": " + fact.attribute("legal_basis") + " of " + fact.attribute("reg_date"));
    }
    for (String basis : bases) {
      sanction.note("legal basis of " + basis, basis, basis.split(":", 2)[0] + "/legal_basis");
    }
  }
}
