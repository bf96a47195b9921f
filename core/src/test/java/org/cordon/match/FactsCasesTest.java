package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.register.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What dates, countries, gender and identifiers do to a match, which kinds are compared, and what a
 * filter leaves.
 */
class FactsCasesTest {
  private static final String NAME = "Person | Orlan Petrovich Veskarov | ";

  @TempDir private static Path folder;
  private static Register register;

  @BeforeAll
  static void open() {
    register = Invented.register(folder);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  /** The listed subject: born 1968-04-09, Russian, male, passport N0417733. */
  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          birthDate=1968-04-09 | birthDate=1968-04
          birthDate=1968-04    | birthDate=1968
          birthDate=1968       | nationality=
          birthDate=1968       | birthDate=1968-06-21
          birthDate=1968-09-04 | birthDate=1968-06-21
          birthDate=1968-04-09 | birthDate=1968-09-04
          birthDate=1968-06-21 | birthDate=1957-06-21
          birthDate=1968-04-09 | birthDate=1978-04-09
          birthDate=1978-04-09 | birthDate=1957-06-21
          birthDate=1969       | birthDate=1990
          nationality=         | birthDate=1957-06-21
          nationality=ru       | nationality=
          nationality=ru       | country=ru
          country=ru           | nationality=br
          nationality=         | nationality=br
          gender=male          | nationality=
          nationality=         | gender=female
          passportNumber=N_041-7733 | nationality=
          birthDate=1957-06-21 birthDate=1968-04-09 | birthDate=1957-06-21
          nationality=br nationality=ru | nationality=br
          """)
  void weighsMore(String more, String less) {
    assertThat(logOdds(NAME + more)).isGreaterThan(logOdds(NAME + less));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Person | | passportNumber=N0417733",
        "Person | | passportNumber=n_04-17733",
        "Person | Completely Otherwise | passportNumber=N0417733",
        "Person | | idNumber=N0417733",
        "LegalEntity | | idNumber=N0417733"
      })
  void anIdentifierFindsItsSubject(String line) {
    assertThat(ids(line, 0.5)).containsExactly("id-inv-a.0");
  }

  @Test
  void identifiersOfOthersFindNobody() {
    assertThat(ids("Person | | passportNumber=N0417734", 0.01)).isEmpty();
    assertThat(ids("Person | | passportNumber=000000000", 0.01)).isEmpty();
    assertThat(ids("Company | | registrationNumber=N0417733", 0.01)).isEmpty();
  }

  @Test
  void anotherImoNumberSpeaksAgainstTheSameName() {
    assertThat(ids("Vessel | Blue Zorvane |", 0.5)).contains("id-inv-a.63");
    assertThat(ids("Vessel | Blue Zorvane | imoNumber=9111111", 0.5)).doesNotContain("id-inv-a.63");
  }

  @Test
  void theSameImoNumberSpeaksForAnotherName() {
    assertThat(ids("Vessel | Ryong Gang 9 | imoNumber=9018751", 0.5))
        .containsExactly("id-inv-a.66");
  }

  @Test
  void aPersonIsNeverAVesselOrACompany() {
    assertThat(schemata("Person | Blue Zorvane | imoNumber=9074729 country=pa"))
        .doesNotContain("Vessel");
    assertThat(schemata("Person | Zorvane Trading GmbH |"))
        .doesNotContain("Company", "Organization");
    assertThat(schemata("Company | Orlan Petrovich Veskarov |")).doesNotContain("Person");
    assertThat(schemata("Vessel | Sea Star |")).containsOnly("Vessel");
  }

  @Test
  void aLegalEntityOfUnknownKindIsFoundAsPersonAndAsCompany() {
    assertThat(ids("Person | Mirembe Tolvane |", 0.5)).contains("id-inv-a.60");
    assertThat(ids("LegalEntity | Tolvane Mirembe |", 0.5)).contains("id-inv-a.60");
    assertThat(ids("Company | Karimov Logistics LLC |", 0.5)).contains("id-inv-a.61");
  }

  @Test
  void aThingIsComparedWithEverything() {
    assertThat(schemata("Thing | Blue Zorvane |")).contains("Vessel");
    assertThat(schemata("Thing | Orlan Veskarov |")).contains("Person");
    assertThat(schemata("Thing | Uralzavodmash |")).contains("Company");
  }

  @Test
  void onlyTheNamedSourcesAreAsked() {
    Entity smith = Invented.entity("asked", "Person | John Smith |");
    Matcher matcher = new Matcher(register);
    assertThat(sources(matcher.match(new Question(smith, 0.5, 100, Set.of()))))
        .containsExactlyInAnyOrder(Invented.FIRST, Invented.SECOND);
    assertThat(sources(matcher.match(new Question(smith, 0.5, 100, Set.of(Invented.SECOND)))))
        .containsExactly(Invented.SECOND);
    assertThat(matcher.match(new Question(smith, 0.5, 100, Set.of("no-such-list")))).isEmpty();
    Entity passport = Invented.entity("asked", "Person | | passportNumber=N0417733");
    assertThat(matcher.match(new Question(passport, 0.5, 100, Set.of(Invented.SECOND)))).isEmpty();
  }

  @Test
  void theLimitKeepsTheBest() {
    Entity party = Invented.entity("asked", "Person | Muhammad Rahman |");
    Matcher matcher = new Matcher(register);
    List<Match> all = matcher.match(new Question(party, 0.01, 100, Set.of()));
    assertThat(all).hasSizeGreaterThan(2);
    List<Match> two = matcher.match(new Question(party, 0.01, 2, Set.of()));
    assertThat(two.stream().map(Match::ordinal).toList())
        .isEqualTo(all.subList(0, 2).stream().map(Match::ordinal).toList());
  }

  @Test
  void aNameInPartsIsPutTogether() {
    Entity parts =
        Entity.builder("asked", Model.standard().require("Person"))
            .add("firstName", "Orlan", "")
            .add("lastName", "Veskarov", "")
            .build();
    assertThat(new Matcher(register).match(Question.of(parts)).getFirst().target().id())
        .isEqualTo("id-inv-a.0");
  }

  private static double logOdds(String line) {
    return new Matcher(register)
            .match(
                Invented.question(
                    line.replace("nationality= ", " ").replaceFirst("nationality=$", ""), 0))
            .stream()
            .filter(match -> match.target().id().equals("id-inv-a.0"))
            .findFirst()
            .orElseThrow()
            .logOdds();
  }

  private static List<String> ids(String line, double threshold) {
    return new Matcher(register)
        .match(Invented.question(line, threshold)).stream()
            .map(match -> match.target().id())
            .toList();
  }

  private static Set<String> schemata(String line) {
    return new Matcher(register)
        .match(Invented.question(line, 0.01)).stream()
            .map(match -> match.target().subject().schema().name())
            .collect(Collectors.toSet());
  }

  private static Set<String> sources(List<Match> matches) {
    return matches.stream()
        .map(match -> match.target().entries().getFirst().source())
        .collect(Collectors.toSet());
  }
}
