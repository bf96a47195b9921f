package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/**
 * The code tables, locations, documents, relationships and listings of an Advanced XML file, by
 * what points to them. Ids are resolved through the tables of the same file only.
 */
final class AdvancedTables {
  private static final Set<String> CODES =
      Set.of(
          "AliasType",
          "AreaCode",
          "Country",
          "DetailReference",
          "FeatureType",
          "IDRegDocDateType",
          "IDRegDocType",
          "LegalBasis",
          "List",
          "LocPartType",
          "NamePartType",
          "PartySubType",
          "PartyType",
          "RelationQuality",
          "RelationType",
          "Reliability",
          "SanctionsType",
          "Script",
          "Validity");

  /** A row of a code table. */
  private record Code(String text, String parent) {}

  /**
   * A document of an identity.
   *
   * @param type the kind of document
   * @param text number, country and dates
   * @param valid whether it is not known to be false
   * @param more what else is said of it
   */
  record Document(String type, DocumentText text, boolean valid, List<String> more) {}

  private final String file;
  private final Map<String, Map<String, Code>> codes = new HashMap<>();
  private final Map<String, OfacAddress> locations = new HashMap<>();
  private final Map<String, List<Document>> documents = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<OfacRelation>> relations = new HashMap<>();
  private final Map<String, AdvancedListing> listings = new HashMap<>();
  private String issued = "";
  private long parties;

  private AdvancedTables(String file) {
    this.file = file;
  }

  static AdvancedTables read(Path path) throws IOException, ListFormatException {
    AdvancedTables tables = new AdvancedTables(FileHead.name(path));
    Set<String> wanted = new HashSet<>(CODES);
    wanted.addAll(
        Set.of(
            "DateOfIssue",
            "Location",
            "IDRegDocument",
            AdvancedXmlImporter.PARTY,
            "ProfileRelationship",
            "SanctionsEntry"));
    try (XmlRecords records = XmlRecords.open(path, AdvancedXmlImporter.ROOT, wanted)) {
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        tables.take(record.get());
      }
    }
    return tables;
  }

  private void take(XmlRecord record) {
    switch (record.name()) {
      case "DateOfIssue" -> issued = date(record);
      case "Location" -> locations.put(record.attribute("ID"), location(record));
      case "IDRegDocument" ->
          documents
              .computeIfAbsent(record.attribute("IdentityID"), id -> new ArrayList<>())
              .add(document(record));
      case AdvancedXmlImporter.PARTY -> {
        parties++;
        names.put(record.attribute("FixedRef"), new AdvancedNames(this, record).primary());
      }
      case "ProfileRelationship" ->
          relations
              .computeIfAbsent(record.attribute("From-ProfileID"), id -> new ArrayList<>())
              .add(relation(record));
      case "SanctionsEntry" ->
          listings
              .computeIfAbsent(record.attribute("ProfileID"), id -> new AdvancedListing())
              .take(record, this);
      default ->
          codes
              .computeIfAbsent(record.name(), name -> new HashMap<>())
              .put(record.attribute("ID"), code(record));
    }
  }

  private static Code code(XmlRecord record) {
    String text = Values.tidy(record.text());
    return switch (record.name()) {
      case "PartySubType" -> new Code(text, record.attribute("PartyTypeID"));
      case "AreaCode" -> new Code(record.attribute("Description"), "");
      default -> new Code(text, "");
    };
  }

  private OfacAddress location(XmlRecord location) {
    List<OfacAddress.Part> parts = new ArrayList<>();
    for (XmlRecord part : location.all("LocationPart")) {
      String type = text("LocPartType", part.attribute("LocPartTypeID"));
      for (XmlRecord value : part.all("LocationPartValue")) {
        parts.add(new OfacAddress.Part(type, value.tidy("Value")));
      }
    }
    String country = text("Country", location.child("LocationCountry").attribute("CountryID"));
    String area = text("AreaCode", location.child("LocationAreaCode").attribute("AreaCodeID"));
    return OfacAddress.of(parts, country.isEmpty() ? area : country);
  }

  private Document document(XmlRecord record) {
    List<String> more = new ArrayList<>();
    add(more, "", record.tidy("Comment"));
    add(more, "issuing authority: ", record.tidy("IssuingAuthority"));
    add(
        more,
        "issued in: ",
        location(record.attribute("IssuedIn-LocationID")).map(OfacAddress::full).orElse(""));
    DocumentText text =
        new DocumentText(
            record.tidy("IDRegistrationNo"),
            text("Country", record.attribute("IssuedBy-CountryID")),
            documentDate(record, "Issue Date"),
            documentDate(record, "Expiration Date"));
    boolean valid = !text("Validity", record.attribute("ValidityID")).equals("Fraudulent");
    return new Document(
        text("IDRegDocType", record.attribute("IDRegDocTypeID")), text, valid, more);
  }

  private static void add(List<String> more, String label, String text) {
    if (!text.isEmpty()) {
      more.add(label + text);
    }
  }

  private String documentDate(XmlRecord document, String wanted) {
    for (XmlRecord date : document.all("DocumentDate")) {
      if (text("IDRegDocDateType", date.attribute("IDRegDocDateTypeID")).equals(wanted)) {
        return period(date.child("DatePeriod")).map(OfacPeriod::words).orElse("");
      }
    }
    return "";
  }

  private OfacRelation relation(XmlRecord record) {
    String to = record.attribute("To-ProfileID");
    String quality = text("RelationQuality", record.attribute("RelationQualityID"));
    String comment = record.tidy("Comment");
    List<String> notes = new ArrayList<>();
    add(notes, "quality: ", quality.equals("Unknown") ? "" : quality);
    add(notes, "", comment);
    return new OfacRelation(
        text("RelationType", record.attribute("RelationTypeID")),
        to,
        names.getOrDefault(to, ""),
        record.attribute("Former").equals("true"),
        String.join("; ", notes));
  }

  /**
   * The stretch of a {@code DatePeriod}, from the first day of its start to the last of its end.
   */
  static Optional<OfacPeriod> period(XmlRecord period) {
    XmlRecord start = period.child("Start");
    XmlRecord end = period.child("End");
    boolean approximate =
        start.attribute("Approximate").equals("true")
            || end.attribute("Approximate").equals("true");
    return OfacPeriod.of(date(start.child("From")), date(end.child("To")), approximate);
  }

  /** {@code Year}, {@code Month}, {@code Day} as an ISO day; empty if they are none. */
  static String date(XmlRecord parts) {
    String year = parts.tidy("Year");
    String month = parts.tidy("Month");
    String day = parts.tidy("Day");
    boolean numbers =
        year.matches("[0-9]{4}") && month.matches("[0-9]{1,2}") && day.matches("[0-9]{1,2}");
    if (!numbers) {
      return "";
    }
    String date =
        String.format(
            Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    return Values.isDate(date) ? date : "";
  }

  String file() {
    return file;
  }

  /** The day of issue, ISO; empty if the file does not tell. */
  String issued() {
    return issued;
  }

  long parties() {
    return parties;
  }

  /** The programme tags of each listed profile. */
  List<List<String>> tags() {
    return listings.values().stream().map(listing -> List.copyOf(listing.programs())).toList();
  }

  /** The text behind an id of a code table; empty if it is not there. */
  String text(String table, String id) {
    return code(table, id).map(Code::text).orElse("");
  }

  /** The text of a party's sub-type, or of its type when the sub-type says nothing. */
  String kind(String subTypeId) {
    Optional<Code> subType = code("PartySubType", subTypeId);
    String text = subType.map(Code::text).orElse("");
    return text.isEmpty() || text.equals("Unknown")
        ? text("PartyType", subType.map(Code::parent).orElse(""))
        : text;
  }

  private Optional<Code> code(String table, String id) {
    return Optional.ofNullable(codes.getOrDefault(table, Map.of()).get(id));
  }

  Optional<OfacAddress> location(String id) {
    return Optional.ofNullable(locations.get(id));
  }

  /** The documents of an identity. */
  List<Document> documents(String identityId) {
    return documents.getOrDefault(identityId, List.of());
  }

  /** The relationships from a profile. */
  List<OfacRelation> relations(String profileId) {
    return relations.getOrDefault(profileId, List.of());
  }

  Optional<AdvancedListing> listing(String profileId) {
    return Optional.ofNullable(listings.get(profileId));
  }
}
