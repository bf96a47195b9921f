package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {
  private final Model model = Model.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thing | false | false | Thing",
        "LegalEntity | true | false | LegalEntity, Thing",
        "Person | true | false | Person, LegalEntity, Thing",
        "Organization | true | false | Organization, LegalEntity, Thing",
        "Company | true | false | Company, Organization, LegalEntity, Thing, Asset, Value",
        "PublicBody | true | false | PublicBody, Organization, LegalEntity, Thing",
        "Vehicle | false | false | Vehicle, Asset, Thing, Value",
        "Vessel | true | false | Vessel, Vehicle, Asset, Thing, Value",
        "Airplane | true | false | Airplane, Vehicle, Asset, Thing, Value",
        "CryptoWallet | true | false | CryptoWallet, Thing, Value",
        "Security | true | false | Security, Asset, Thing, Value",
        "Address | true | false | Address, Thing",
        "BankAccount | true | false | BankAccount, Asset, Thing, Value",
        "Position | true | false | Position, Thing",
        "Interval | false | false | Interval",
        "Sanction | false | false | Sanction, Interval",
        "Passport | false | false | Passport, Identification, Interval",
        "Ownership | false | true | Ownership, Interest, Interval",
        "UnknownLink | false | true | UnknownLink, Interest, Interval",
        "Family | false | true | Family, Interval",
        "Payment | false | true | Payment, Interval, Value",
      })
  void inheritsAsFollowTheMoneySays(
      String name, boolean matchable, boolean edge, String ancestors) {
    Schema schema = model.require(name);
    assertThat(schema.matchable()).isEqualTo(matchable);
    assertThat(schema.edge()).isEqualTo(edge);
    assertThat(schema.ancestors()).containsExactlyInAnyOrder(ancestors.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "Person, birthDate, Person, DATE, true, ''",
    "Person, name, Thing, NAME, true, ''",
    "Person, weakAlias, Thing, NAME, false, ''",
    "Company, imoNumber, Organization, IDENTIFIER, true, IMO",
    "Company, innCode, LegalEntity, IDENTIFIER, true, INN",
    "Vessel, mmsi, Vessel, IDENTIFIER, true, MMSI",
    "Vessel, registrationNumber, Vehicle, IDENTIFIER, true, ''",
    "Passport, number, Identification, IDENTIFIER, true, ''",
    "Thing, topics, Thing, TOPIC, false, ''",
    "Sanction, listingDate, Sanction, DATE, false, ''",
  })
  void typesProperties(
      String schema,
      String name,
      String declaredBy,
      PropertyType type,
      boolean matched,
      String format) {
    Property property = model.require(schema).property(name).orElseThrow();
    assertThat(property.schema()).isEqualTo(declaredBy);
    assertThat(property.type()).isEqualTo(type);
    assertThat(property.matched()).isEqualTo(matched);
    assertThat(property.format().map(Enum::name).orElse("")).isEqualTo(format);
  }

  @Test
  void followsReferencesToTheOtherSide() {
    Property entity = model.require("Sanction").property("entity").orElseThrow();
    assertThat(entity.range()).contains("Thing");
    assertThat(model.reverse(model.require("Vessel"), "sanctions")).contains(entity);
    assertThat(model.reverse(model.require("Vessel"), "familyPerson")).isEmpty();
    assertThat(model.reverse(model.require("Person"), "familyPerson").map(Property::schema))
        .contains("Family");
  }

  @Test
  void comparesWithMatchableRelativesOnly() {
    assertThat(model.comparableWith(model.require("Person")))
        .containsExactly("LegalEntity", "Person");
    assertThat(model.comparableWith(model.require("Company")))
        .containsExactlyInAnyOrder("LegalEntity", "Organization", "Company");
    assertThat(model.comparableWith(model.require("Vessel"))).containsExactly("Vessel");
    assertThat(model.comparableWith(model.require("Thing")))
        .contains("Person", "Vessel", "Address")
        .doesNotContain("Asset");
  }

  @Test
  void everyEdgeHasTwoEndsAndEveryReverseNameIsUnique() {
    for (Schema schema : model.schemata()) {
      long ends =
          schema.properties().values().stream()
              .filter(property ->
                  property.schema().equals(schema.name()) && property.range().isPresent())
              .count();
      assertThat(!schema.edge() || ends >= 2).as(schema.name()).isTrue();
    }
    assertThat(
            model.schemata().stream()
                .flatMap(schema ->
                    schema.properties().values().stream()
                        .filter(property -> property.schema().equals(schema.name())))
                .map(Property::reverse)
                .flatMap(Optional::stream))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plural Things | x:1: expected a schema line first, found (plural)",
        "schema | x:1: expected the schema's name, found (the end of the line)",
        "schema A;schema A | x:2: expected a schema that is not declared above, found (A)",
        "schema A : B | x:1: expected a parent schema declared above, found (B)",
        "schema A B | x:1: expected :, found (B)",
        "schema A :| x:1: expected a parent schema, found (the end of the line)",
        "schema A;  frob | x:2: expected schema, plural, matchable, edge, caption, * or -, found"
            + " (frob)",
        "schema A;  * n | x:2: expected the property's type or ->, found (the end of the line)",
        "schema A;  * n nam | x:2: expected a property type such as name or date, or ->, found"
            + " (nam)",
        "schema A;  * n entity | x:2: expected a property type such as name or date, or ->, found"
            + " (entity)",
        "schema A;  * n name;  - n name | x:3: expected a property that A does not declare above,"
            + " found (n)",
        "schema A;  * n identifier frob | x:2: expected an identifier format such as imo or lei,"
            + " found (frob)",
        "schema A;  * n name imo | x:2: expected the end of the line, found (imo)",
        "schema A;;  - n -> B;schema C | x:3: expected a reference to a schema of this file, found"
            + " (B)",
        "schema A;  - n -> A n | x:2: expected <-, found (n)",
        "schema A;  caption n | x:2: expected caption properties that A has, found (n)",
        "schema A;  matchable yes | x:2: expected the end of the line, found (yes)",
      })
  void tellsWhereALineIsMalformed(String lines, String message) {
    assertThatThrownBy(() -> SchemaReader.read("x", lines.replace(';', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void laterDeclarationsChangeInheritedProperties() {
    Model small =
        SchemaReader.read(
            "x", "schema A\r\n caption n\r\n * n name\n\nschema B : A # b\n - n string");
    assertThat(small.require("B").property("n").map(Property::type)).contains(PropertyType.STRING);
    assertThat(small.require("B").captionProperties()).containsExactly("n");
    assertThat(small.require("B").plural()).isEqualTo("Bs");
  }
}
