package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding targets by id, by key and by identifier, and the facts kept of them. */
class LookupTest {
  @TempDir private Path folder;
  private Register register;

  @BeforeEach
  void open() {
    register = Register.open(Entries.compile(folder, Entries.sample()));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anEntityIdFindsItsTarget() {
    assertThat(register.find("two-B.1").map(Target::caption)).contains("Орлан Вескаров");
  }

  @Test
  void aKeyThatTwoSourcesUseFindsBothInOrder() {
    assertThat(register.findAll("A.1").stream().map(Target::id))
        .containsExactly("one-A.1", "two-A.1");
    assertThat(register.find("A.1").map(Target::id)).contains("one-A.1");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(register.find("A.")).isEqualTo(Optional.empty());
    assertThat(register.findAll("")).isEmpty();
    assertThat(register.findAll("Orlan Petrovich Veskarov")).isEmpty();
  }

  @Test
  void everyEntryIsFoundByIdAndByKey() {
    for (int i = 0; i < register.size(); i++) {
      Target target = register.target(i);
      assertThat(register.findAll(target.id())).contains(target);
      assertThat(register.findAll(target.entries().getFirst().key())).contains(target);
    }
  }

  @Test
  void identifiersAreFoundWithoutRegardToKindAndPunctuation() {
    assertThat(withIdentifier(IdentifierKind.IDENTITY, "n-041 7733")).containsExactly(3, 4);
    assertThat(withIdentifier(IdentifierKind.IMO, "IMO 9074729")).containsExactly(2);
    assertThat(withIdentifier(IdentifierKind.LEI, "5299000J2N45DDNE4Y28")).containsExactly(1);
    assertThat(withIdentifier(IdentifierKind.PASSPORT, "N0417734")).isEmpty();
  }

  @Test
  void shortOrEmptyNumbersAreNoIdentifiers() {
    assertThat(Facts.identifier(IdentifierKind.PASSPORT, "A 12")).isZero();
    assertThat(Facts.identifier(IdentifierKind.PASSPORT, "00-000 000")).isZero();
    assertThat(Facts.identifier(IdentifierKind.PASSPORT, "---")).isZero();
  }

  @Test
  void aBankAndItsBranchHaveOneCode() {
    assertThat(Facts.identifier(IdentifierKind.BIC, "DEUTDEFF500"))
        .isEqualTo(Facts.identifier(IdentifierKind.BIC, "DEUTDEFF"));
  }

  @Test
  void factsComeBackAsTheyWere() {
    Entity subject =
        Entity.builder("x", Model.standard().require("Person"))
            .add("name", "Somebody", "")
            .add("birthDate", "1968-04-09", "")
            .add("birthDate", "1969", "")
            .add("nationality", "kp", "")
            .add("country", "ua-cri", "")
            .add("gender", "female", "")
            .add("birthPlace", "Zorvaneburg", "")
            .add("passportNumber", "N0417733", "")
            .build();
    Entity passport =
        Entity.builder("p", Model.standard().require("Passport"))
            .add("number", "P-555123", "")
            .build();
    Facts facts = Facts.of(subject, List.of(passport));
    ListEntry entry = new ListEntry("one", "A", subject, List.of(passport), "one.csv:1");
    try (Register other = Register.open(Entries.compile(folder, entry))) {
      Facts read = other.facts(0);
      assertThat(read.dates()).containsExactly(facts.dates()).hasSize(2);
      assertThat(read.nationalities()).containsExactly(CountryCode.pack("kp"));
      assertThat(read.countries()).containsExactly(CountryCode.pack("ua-cri"));
      assertThat(read.gender()).isEqualTo(2);
      assertThat(read.places()).containsExactly(facts.places()).hasSize(1);
      assertThat(read.identifiers()).containsExactly(facts.identifiers()).hasSize(2);
    }
  }

  @Test
  void countryCodesComeBack() {
    for (String code : List.of("kp", "su", "ua-cri", "ge-ab", "eu")) {
      assertThat(CountryCode.unpack(CountryCode.pack(code))).isEqualTo(code);
    }
    assertThat(CountryCode.pack("")).isZero();
    assertThat(CountryCode.pack("KP")).isZero();
    assertThat(CountryCode.pack("toolong")).isZero();
  }

  @Test
  void anEmptyRegisterHasNothing() {
    try (Register empty = Register.open(Entries.compile(folder, List.<SourceEntries>of()))) {
      assertThat(empty.size()).isZero();
      assertThat(empty.nameCount()).isZero();
      assertThat(empty.findAll("A.1")).isEmpty();
      assertThat(new NeighbourFinder(empty).initial('o').tokens()).isEmpty();
    }
  }

  private List<Integer> withIdentifier(IdentifierKind kind, String value) {
    List<Integer> targets = new ArrayList<>();
    register.withIdentifier(Facts.hash(Facts.identifier(kind, value)), targets::add);
    return targets;
  }
}
