package org.cordon.lists.senzing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Cleaner;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.Source;

/** Makes a list entry of one record. Attributes are known by name, whatever section they are in. */
final class SenzingEntry {
  /** Attributes with one value, and the properties that may take it, best first. */
  private static final Map<String, List<String>> FACTS =
      Map.ofEntries(
          Map.entry("DATE_OF_BIRTH", List.of("birthDate")),
          Map.entry("DATE_OF_DEATH", List.of("deathDate")),
          Map.entry("REGISTRATION_DATE", List.of("incorporationDate", "registrationDate")),
          Map.entry("GENDER", List.of("gender")),
          Map.entry("NATIONALITY", List.of("nationality", "country")),
          Map.entry("CITIZENSHIP", List.of("citizenship", "country")),
          Map.entry("COUNTRY_OF_ASSOCIATION", List.of("country")),
          Map.entry("REGISTRATION_COUNTRY", List.of("jurisdiction", "flag", "country")),
          Map.entry("PLACE_OF_BIRTH", List.of("birthPlace")),
          Map.entry("PHONE_NUMBER", List.of("phone")),
          Map.entry("EMAIL_ADDRESS", List.of("email")),
          Map.entry("WEBSITE_ADDRESS", List.of("website")),
          Map.entry("TOPIC", List.of("topics")),
          Map.entry("LAST_CHANGE", List.of("modifiedAt")),
          Map.entry("URL", List.of("sourceUrl")),
          Map.entry("LEI_NUMBER", List.of("leiCode", "registrationNumber")),
          Map.entry("DUNS_NUMBER", List.of("dunsCode", "registrationNumber")),
          Map.entry("IMO_NUMBER", List.of("imoNumber", "registrationNumber")),
          Map.entry("MMSI_NUMBER", List.of("mmsi", "registrationNumber")),
          Map.entry("CALL_SIGN", List.of("callSign", "registrationNumber")));

  /** Kept elsewhere: in the key, the schema and the place. */
  private static final Set<String> IDENTITY = Set.of("DATA_SOURCE", "RECORD_ID", "RECORD_TYPE");

  private final SenzingRecord record;
  private final Map<String, String> anchors;
  private final String file;
  private final Entity.Builder subject;
  private final List<Entity> details = new ArrayList<>();
  private boolean named;

  SenzingEntry(SenzingRecord record, Map<String, String> anchors, String file) {
    this.record = record;
    this.anchors = anchors;
    this.file = file;
    this.subject = Entity.builder(record.key(), schema(record));
    record.groups().forEach(this::group);
  }

  /** A missing type is common, and is left open. */
  private static Schema schema(SenzingRecord record) {
    String type = record.first("RECORD_TYPE").toUpperCase(Locale.ROOT);
    String schema =
        switch (type) {
          case "PERSON" -> "Person";
          case "ORGANIZATION" -> "Organization";
          case "VESSEL" -> "Vessel";
          case "AIRCRAFT" -> "Airplane";
          case "VEHICLE" -> "Vehicle";
          default -> "LegalEntity";
        };
    return Model.standard().require(schema);
  }

  boolean hasName() {
    return named;
  }

  ListEntry build(Source source) {
    return new ListEntry(
        source.name(), record.key(), subject.build(), details, file + ":" + record.line());
  }

  private void group(Map<String, String> group) {
    Set<String> done = new HashSet<>(IDENTITY);
    SenzingName.of(group).forEach(this::name);
    address(group, done);
    SenzingIdentifier.of(group, done).forEach(this::identifier);
    links(group, done);
    group.forEach((attribute, value) -> {
      if (!done.contains(attribute) && !SenzingName.isAttribute(attribute)) {
        fact(attribute, value);
      }
    });
  }

  private void name(SenzingName name) {
    String full = name.full();
    if (full.isEmpty()) {
      return;
    }
    named = true;
    String field = name.type().isEmpty() ? "NAME" : "NAME (" + name.type() + ")";
    subject.add(name.isPrimary() ? "name" : "alias", full, field);
    if (name.isPrimary() && subject.schema().isA("Person")) {
      subject.add("firstName", name.part("NAME_FIRST"), "NAME_FIRST");
      subject.add("middleName", name.part("NAME_MIDDLE"), "NAME_MIDDLE");
      subject.add("lastName", name.part("NAME_LAST"), "NAME_LAST");
      subject.add("nameSuffix", name.part("NAME_SUFFIX"), "NAME_SUFFIX");
      subject.add("title", name.part("NAME_PREFIX"), "NAME_PREFIX");
    }
  }

  private void fact(String attribute, String value) {
    List<String> properties = FACTS.getOrDefault(attribute, List.of());
    boolean kept = put(subject, properties, value, attribute);
    if (attribute.equals("PLACE_OF_BIRTH")) {
      String end = value.substring(value.lastIndexOf(',') + 1).strip();
      put(subject, List.of("birthCountry"), end, attribute);
    }
    if (!kept) {
      note(attribute, value);
    }
  }

  private void note(String attribute, String value) {
    subject.add(new Statement("notes", attribute + ": " + value, value, attribute, ""));
  }

  /** States a value for the first property that the schema has and that takes it. */
  private static boolean put(
      Entity.Builder entity, List<String> properties, String value, String attribute) {
    for (String name : properties) {
      Optional<Property> property = entity.schema().property(name);
      if (property.isPresent()) {
        List<Statement> statements = clean(property.get(), value, attribute);
        statements.forEach(entity::add);
        if (!statements.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Dates with slashes are US dates, as in Senzing's own demonstration set; all others are ISO. A
   * year of two digits stays a note.
   */
  private static List<Statement> clean(Property property, String value, String attribute) {
    if (property.type() == PropertyType.DATE) {
      DateText form = value.contains("/") ? DateText.MONTH_DAY_YEAR : DateText.ISO;
      Optional<DateRange> range = form.parse(value);
      return range
          .map(found -> found.statements(property.name(), value, attribute))
          .orElse(List.of());
    }
    return Cleaner.clean(property, value)
        .value()
        .map(clean -> List.of(new Statement(property.name(), clean, value, attribute, "")))
        .orElse(List.of());
  }

  private void identifier(SenzingIdentifier found) {
    List<String> properties = found.properties(subject.schema());
    boolean kept = put(subject, properties, found.number(), found.attribute());
    boolean document = subject.schema().isA("LegalEntity") && !properties.contains("wikidataId");
    if (document) {
      details.add(found.document(record.key(), details.size() + 1));
    } else if (!kept) {
      note(found.label(), found.number());
    }
  }

  private void links(Map<String, String> group, Set<String> done) {
    if (group.containsKey("REL_POINTER_KEY")) {
      details.add(SenzingLinks.link(group, anchors, record.key(), details.size() + 1));
      done.addAll(SenzingLinks.ATTRIBUTES);
    }
  }

  private void address(Map<String, String> group, Set<String> done) {
    SenzingAddress address = SenzingAddress.of(group, done);
    if (address.full().isEmpty()) {
      return;
    }
    Entity built = address.entity(record.key() + "-address-" + (details.size() + 1));
    details.add(built);
    subject.add("address", address.full(), "ADDR");
    subject.add("addressEntity", built.id(), "ADDR");
    put(subject, List.of("country"), address.part("ADDR_COUNTRY"), "ADDR_COUNTRY");
  }
}
