package org.cordon.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.Merge;
import org.cordon.register.TargetEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries become one target, which never do, and who has the last word. */
final class ResolverTest {
  private static ListEntry entry(String source, String key, String schema, String... values) {
    Entity.Builder subject = Entity.builder(source + "-" + key, Model.standard().require(schema));
    for (int i = 0; i < values.length; i += 2) {
      subject.add(values[i], values[i + 1], "F");
    }
    return new ListEntry(source, key, subject.build(), List.of(), source + ".csv:" + key);
  }

  private static ListEntry of(String source, String key, String described) {
    List<String> values = new ArrayList<>();
    String[] parts = described.split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      values.add(pair[0].strip());
      values.add(pair[1].strip());
    }
    return entry(source, key, parts[0].strip(), values.toArray(String[]::new));
  }

  /** The targets of several entries, each as its entries in order. */
  private static Set<String> joined(List<ListEntry> entries, List<Decision> decisions) {
    Resolution resolution = Resolver.resolve(entries, decisions, Tasks.inOrder(), share -> {});
    return resolution.targets().stream()
        .filter(target -> target.entries().size() > 1)
        .map(target ->
            target.entries().stream()
                .map(place -> EntryRef.of(entries.get(place)).toString())
                .sorted()
                .collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same name and birth date        | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09 | Person;name=VESKAROV Orlan Petrovich;birthDate=1968-04-09 | true
          the year is enough with country | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09;nationality=ru | Person;name=Orlan Petrovich Veskarov;birthDate=1968;nationality=ru | true
          another script                  | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09 | Person;name=Орлан Петрович Вескаров;birthDate=1968-04-09 | true
          day and month swapped           | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09 | Person;name=Orlan Petrovich Veskarov;birthDate=1968-09-04 | true
          another birth year              | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09 | Person;name=Orlan Petrovich Veskarov;birthDate=1971-04-09 | false
          another day of the same month   | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09 | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-19 | false
          one of several dates agrees     | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09;birthDate=1970 | Person;name=Orlan Petrovich Veskarov;birthDate=1970-01-03 | true
          passport in common              | Person;name=Orlan Veskarov;passportNumber=N0417733 | Person;name=Orlan P. Veskarov;passportNumber=N 0417733 | true
          passport but another birth date | Person;name=Orlan Veskarov;passportNumber=N0417733;birthDate=1950 | Person;name=Orlan Veskarov;passportNumber=N0417733;birthDate=1960 | false
          another gender                  | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09;gender=male | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09;gender=female | false
          a short name alone              | Person;name=Ali Hassan | Person;name=Hassan Ali | false
          another person                  | Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09 | Person;name=Mirembe Tolvanen;birthDate=1968-04-09 | false
          a company's name                | Company;name=Quenvar Shipping and Trading LLC | Organization;name=QUENVAR SHIPPING & TRADING | true
          person and company              | Person;name=Quenvar Tolvane Mirembe | Company;name=Quenvar Tolvane Mirembe | false
          company and vessel              | Company;name=Quenvar Tolvane Mirembe;imoNumber=IMO9074729 | Vessel;name=Quenvar Tolvane Mirembe;imoNumber=IMO9074729 | false
          unknown kind and company        | LegalEntity;name=Quenvar Tolvane Mirembe | Company;name=Quenvar Tolvane Mirembe | true
          a ship renamed                  | Vessel;name=Blue Zorvane;imoNumber=IMO9074729 | Vessel;name=Happy Star;imoNumber=IMO9074729 | true
          ships of one name               | Vessel;name=Blue Zorvane;imoNumber=IMO9074729 | Vessel;name=Blue Zorvane;imoNumber=IMO8810578 | false
          a ship's name alone             | Vessel;name=Blue Star | Vessel;name=Blue Star | false
          another legal entity identifier | Company;name=Quenvar Shipping Mirembe;leiCode=5299000J2N45DDNE4Y28 | Company;name=Quenvar Shipping Mirembe;leiCode=529900T8BM49AURSDO55 | false
          """)
  void entriesOfTwoListsAreOneSubjectOrNot(
      String what, String first, String second, boolean expected) {
    List<ListEntry> entries = List.of(of("one", "A", first), of("two", "B", second));

    assertThat(joined(entries, List.of()).equals(Set.of("one:A two:B")))
        .as(what)
        .isEqualTo(expected);
  }

  private static final String ORLAN =
      "Person;name=Orlan Petrovich Veskarov;birthDate=1968-04-09;nationality=ru";

  @Test
  void twoEntriesOfOneEditionStayApartUnlessAnIdentifierSaysOtherwise() {
    List<ListEntry> alike = List.of(of("one", "A", ORLAN), of("one", "B", ORLAN));
    List<ListEntry> same =
        List.of(
            of("one", "A", ORLAN + ";passportNumber=N0417733"),
            of("one", "B", ORLAN + ";passportNumber=N0417733"));

    assertThat(joined(alike, List.of())).isEmpty();
    assertThat(joined(same, List.of())).containsExactly("one:A one:B");
  }

  @Test
  void nobodyIsJoinedWhenTwoEntriesOfAListFitAlike() {
    List<ListEntry> entries =
        List.of(of("one", "A", ORLAN), of("two", "B", ORLAN), of("two", "C", ORLAN));

    assertThat(joined(entries, List.of())).isEmpty();
  }

  @Test
  void constraintsHoldOverTheWholeGroupAndNotOnlyForPairs() {
    List<ListEntry> entries =
        List.of(
            of(
                "one",
                "A",
                "Person;name=Orlan Petrovich Veskarov;nationality=ru;birthDate=1968;alias=Ural"
                    + " Petrovich Veskarov"),
            of(
                "two",
                "B",
                "Person;name=Orlan Petrovich Veskarov;nationality=ru;alias=Ural Petrovich"
                    + " Veskarov"),
            of(
                "three",
                "C",
                "Person;name=Orlan Petrovich Veskarov;nationality=ru;birthDate=1975;alias=Ural"
                    + " Petrovich Veskarov"));

    for (TargetEntries target :
        Resolver.resolve(entries, List.of(), Tasks.inOrder(), share -> {}).targets()) {
      assertThat(target.entries()).doesNotContainSequence(0, 2).doesNotContainSequence(0, 1, 2);
    }
    assertThat(joined(entries, List.of())).hasSize(1);
  }

  @Test
  void theOrderOfEntriesPlaysNoRole() {
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String person =
          "Person;name=%s Petrovich %s;birthDate=19%s-04-09"
              .formatted(GIVEN[i % GIVEN.length], FAMILY[i / 2 % FAMILY.length], 50 + i % 3);
      entries.add(of("one", "A" + i, person));
      entries.add(of("two", "B" + i, person));
      entries.add(of("three", "C" + i, person + ";gender=" + (i % 5 == 0 ? "female" : "male")));
    }
    Set<String> expected = joined(entries, List.of());
    assertThat(expected).isNotEmpty();
    for (int seed = 0; seed < 5; seed++) {
      List<ListEntry> shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(joined(shuffled, List.of())).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static final String[] GIVEN = {
    "Orlan", "Mirembe", "Tolvan", "Quenvar", "Zorvan", "Ildar", "Sabir"
  };
  private static final String[] FAMILY = {
    "Veskarov", "Tolvanen", "Mirzoyev", "Quenvarov", "Zorvanets", "Karbalov", "Ostrovin", "Pelin"
  };

  @Test
  void threadsPlayNoRole() {
    List<ListEntry> entries = List.of(of("one", "A", ORLAN), of("two", "B", ORLAN));
    Tasks backwards =
        (count, work) -> {
          for (int i = count - 1; i >= 0; i--) {
            work.accept(i);
          }
        };

    assertThat(Resolver.resolve(entries, List.of(), backwards, share -> {}))
        .isEqualTo(Resolver.resolve(entries, List.of(), Tasks.inOrder(), share -> {}));
  }

  @Test
  void everyJoinTellsGroundsThatAddUp() {
    List<ListEntry> entries =
        List.of(
            of("one", "A", ORLAN + ";alias=Ural Petrovich Veskarov"),
            of("two", "B", ORLAN + ";alias=Ural Petrovich Veskarov"));
    Merge merge =
        Resolver.resolve(entries, List.of(), Tasks.inOrder(), share -> {})
            .targets()
            .getFirst()
            .merges()
            .getFirst();

    assertThat(merge.grounds())
        .extracting(Merge.Ground::feature)
        .contains("name.part", "name.further", "date", "country");
    assertThat(merge.grounds().stream().mapToDouble(Merge.Ground::logOdds).sum())
        .isCloseTo(merge.logOdds(), org.assertj.core.data.Offset.offset(1e-6));
  }

  private static Decision decision(int number, Decision.Kind kind, String... entries) {
    List<EntryRef> refs = new ArrayList<>();
    for (String entry : entries) {
      String[] parts = entry.split(":", 2);
      refs.add(new EntryRef(parts[0], parts[1]));
    }
    return new Decision(number, kind, refs);
  }

  @Test
  void peopleHaveTheLastWord() {
    List<ListEntry> entries =
        List.of(
            of("one", "A", ORLAN),
            of("two", "B", ORLAN),
            of("three", "C", "Person;name=Mirembe Tolvanen;birthDate=1990"));
    Decision split = decision(1, Decision.Kind.SPLIT, "one:A", "two:B");
    Decision join = decision(2, Decision.Kind.JOIN, "one:A", "three:C");
    Decision again = decision(3, Decision.Kind.JOIN, "one:A", "two:B");

    assertThat(joined(entries, List.of())).containsExactly("one:A two:B");
    assertThat(joined(entries, List.of(split))).isEmpty();
    assertThat(joined(entries, List.of(split, join))).containsExactly("one:A three:C");
    assertThat(joined(entries, List.of(split, join, again))).containsExactly("one:A three:C two:B");
  }

  @Test
  void aSplitHoldsAcrossTheWholeGroupAndAJoinAgainstItIsTold() {
    List<ListEntry> entries =
        List.of(of("one", "A", ORLAN), of("two", "B", ORLAN), of("three", "C", ORLAN));
    List<Decision> decisions =
        List.of(
            decision(1, Decision.Kind.JOIN, "one:A", "two:B"),
            decision(2, Decision.Kind.JOIN, "two:B", "three:C"),
            decision(3, Decision.Kind.SPLIT, "one:A", "three:C"));
    Resolution resolution = Resolver.resolve(entries, decisions, Tasks.inOrder(), share -> {});

    assertThat(joined(entries, decisions)).containsExactly("three:C two:B");
    assertThat(resolution.notes()).singleElement().asString().contains("decision (1)", "one:A");
  }

  @Test
  void decisionsOnEntriesThatAreNotThereWait() {
    List<ListEntry> entries = List.of(of("one", "A", ORLAN), of("two", "B", ORLAN));

    assertThat(joined(entries, List.of(decision(1, Decision.Kind.SPLIT, "one:A", "gone:X"))))
        .containsExactly("one:A two:B");
  }
}
