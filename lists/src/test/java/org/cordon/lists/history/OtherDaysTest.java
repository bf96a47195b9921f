package org.cordon.lists.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.lists.history.HouseList.listing;
import static org.cordon.lists.history.HouseList.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.Moment;
import org.cordon.lists.ProgressListener;
import org.cordon.lists.TargetMaker;
import org.cordon.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers of other days: which editions answer, which listings were in force, what is kept. */
final class OtherDaysTest {
  @TempDir private Path folder;
  private HouseList list;

  @BeforeEach
  void open() throws Exception {
    list = new HouseList(folder);
  }

  private static Moment asOf(String day) {
    return new Moment(Optional.of(LocalDate.parse(day)), Optional.empty());
  }

  private static Moment knownAt(String day) {
    return new Moment(Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  private List<String> captions(Moment moment) throws Exception {
    Path file =
        list.store()
            .registerAt(list.store().editionsAt(moment), ProgressListener.NONE, TargetMaker.SINGLE);
    try (Register register = Register.open(file)) {
      return IntStream.range(0, register.size())
          .mapToObj(i -> register.target(i).caption())
          .toList();
    }
  }

  @Test
  void theNewestEditionOfTheDayAnswers() throws Exception {
    list.edition("2030-02-01", person("a", "Second", ""));
    list.edition("2030-01-01", person("a", "First", ""));
    list.edition("2030-03-01", person("a", "Third", ""));
    list.store().compileRegister(ProgressListener.NONE, TargetMaker.SINGLE);

    assertThat(captions(knownAt("2030-01-01"))).containsExactly("First");
    assertThat(captions(knownAt("2030-01-31"))).containsExactly("First");
    assertThat(captions(asOf("2030-02-01"))).containsExactly("Second");
    assertThat(captions(knownAt("2040-01-01"))).containsExactly("Third");
    assertThat(captions(Moment.NOW)).containsExactly("Third");
    Moment both =
        new Moment(
            Optional.of(LocalDate.parse("2030-02-15")), Optional.of(LocalDate.parse("2030-01-15")));
    assertThat(captions(both)).containsExactly("First");
  }

  @Test
  void anOlderEditionImportedLaterDoesNotBecomeCurrent() throws Exception {
    Edition newer = list.edition("2030-02-01", person("a", "Newer", ""));
    list.edition("2030-01-01", person("a", "Older", ""));

    assertThat(list.store().current(HouseList.NAME)).contains(newer);
  }

  @Test
  void beforeTheFirstEditionNothingAnswersAndTheFirstIsNamed() throws Exception {
    list.edition("2030-02-01", person("a", "Second", ""));
    Edition first = list.edition("2030-01-01", person("a", "First", ""));

    EditionsAt at = list.store().editionsAt(knownAt("2029-12-31"));

    assertThat(at.editions()).isEmpty();
    assertThat(at.later()).containsExactly(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "listingDate":["2030-01-10"]                              | 2030-01-09 | false
          "listingDate":["2030-01-10"]                              | 2030-01-10 | true
          "listingDate":["2030-01-10"],"startDate":["2030-02-01"]   | 2030-01-20 | false
          "listingDate":["2030-01-10"],"startDate":["2030-02-01"]   | 2030-02-01 | true
          "startDate":["2030"]                                      | 2030-01-05 | true
          "startDate":["2031"]                                      | 2030-01-05 | false
          "startDate":["2030-02"]                                   | 2030-01-31 | false
          "endDate":["2030-01-10"]                                  | 2030-01-10 | true
          "endDate":["2030-01-10"]                                  | 2030-01-11 | false
          "endDate":["2030-01"]                                     | 2030-01-31 | true
          "endDate":["2030-01"]                                     | 2030-02-01 | false
          "program":["X"]                                           | 2030-01-05 | true
          """)
  void onlyListingsInForceCountAsOfADay(String dates, String day, boolean inForce)
      throws Exception {
    list.edition(
        "2030-01-01", person("a", "Anna", ""), listing("a", dates), person("b", "Boris", ""));

    assertThat(captions(asOf(day)).contains("Anna")).isEqualTo(inForce);
    assertThat(captions(asOf(day))).contains("Boris");
    assertThat(captions(knownAt(day))).contains("Anna", "Boris");
  }

  @Test
  void registersAreKeptUpToABoundAndMadeAgain() throws Exception {
    for (int day = 10; day < 30; day++) {
      list.edition("2030-01-" + day, person("a", "Day " + day, ""));
      assertThat(captions(knownAt("2030-01-" + day))).containsExactly("Day " + day);
    }
    assertThat(kept()).hasSize(8);

    byte[] once = Files.readAllBytes(register("2030-01-10"));
    Files.write(register("2030-01-10"), new byte[] {1, 2, 3});

    assertThat(captions(knownAt("2030-01-10"))).containsExactly("Day 10");
    assertThat(Files.readAllBytes(register("2030-01-10"))).isEqualTo(once);
    assertThat(kept()).hasSize(8);
  }

  private Path register(String day) throws Exception {
    return list.store()
        .registerAt(
            list.store().editionsAt(knownAt(day)), ProgressListener.NONE, TargetMaker.SINGLE);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("home").resolve("registers"))) {
      return files.toList();
    }
  }

  @Test
  void theCurrentRegisterServesWhereItHasTheSameEditions() throws Exception {
    list.edition("2030-01-01", person("a", "Anna", ""));
    Path current = list.store().compileRegister(ProgressListener.NONE, TargetMaker.SINGLE);

    assertThat(register("2030-05-01")).isEqualTo(current);
    assertThat(
            list.store()
                .registerAtHand(list.store().editionsAt(asOf("2030-05-01")), TargetMaker.SINGLE))
        .isEmpty();
  }

  /** A register in which every entry stands alone is no answer where subjects are asked for. */
  @Test
  void aRegisterOfOtherTargetsDoesNotServe() throws Exception {
    list.edition("2030-01-01", person("a", "Anna", ""));
    list.store().compileRegister(ProgressListener.NONE, TargetMaker.SINGLE);
    TargetMaker resolved = sources -> TargetMaker.SINGLE.targets(sources);
    EditionsAt at = list.store().editionsAt(knownAt("2030-05-01"));

    assertThat(list.store().registerAtHand(at, TargetMaker.SINGLE)).isPresent();
    assertThat(list.store().registerAtHand(at, resolved)).isEmpty();

    list.store().compileRegister(ProgressListener.NONE, resolved);
    assertThat(list.store().registerAtHand(at, resolved)).contains(list.store().registerFile());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "endDate":["2029-12-31"]                        | 2030-01-01 | false
          "endDate":["2029"]                              | 2030-01-01 | false
          "endDate":["2029-12-31"]                        |            | true
          "endDate":["2030-01-01"]                        | 2030-01-01 | true
          "endDate":["2030"]                              | 2030-01-01 | true
          "status":["de-listed"]                          | 2030-01-01 | false
          "status":["expired"]                            |            | false
          "status":["de-listed"],"endDate":["2030-06-01"] | 2030-01-01 | true
          "status":["listed"]                             | 2030-01-01 | true
          "startDate":["2031-01-01"]                      | 2030-01-01 | true
          """)
  void whatTheEditionItselfSaysToBeOverIsNoHit(
      String facts, @Nullable String stated, boolean listed) throws Exception {
    String boris = person("b", "Boris", "");
    String dated =
        stated == null ? boris : boris.replaceFirst("}$", ",\"last_seen\":\"" + stated + "\"}");
    list.edition("2030-01-01", person("a", "Anna", ""), listing("a", facts), dated);

    assertThat(captions(Moment.NOW).contains("Anna")).isEqualTo(listed);
    assertThat(captions(Moment.NOW)).contains("Boris");
  }

  @Test
  void whatAKilledCompilerLeftIsClearedAway() throws Exception {
    list.edition("2030-01-01", person("a", "Anna", ""));
    Path left = Files.createTempFile(folder.resolve("home"), ".register-", ".tmp");

    list.store().compileRegister(ProgressListener.NONE, TargetMaker.SINGLE);

    assertThat(left).doesNotExist();
  }

  @Test
  void removingAListTakesItsOtherDaysAway() throws Exception {
    list.edition("2030-01-01", person("a", "Anna", ""));
    register("2030-05-01");

    list.store().remove(HouseList.NAME);

    assertThat(folder.resolve("home").resolve("registers")).doesNotExist();
    assertThat(list.store().editionsAt(Moment.NOW).editions().stream().map(Edition::id)).isEmpty();
  }

  @Test
  void entriesOfAnEditionStayWhole() throws Exception {
    Edition edition =
        list.edition("2030-01-01", person("a", "Anna", ""), listing("a", "\"program\":[\"X\"]"));

    List<ListEntry> entries = list.store().entries(edition);

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().details()).hasSize(1);
  }
}
