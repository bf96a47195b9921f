package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions nobody should ask, the same answers whenever and in whatever order they are asked. */
class OddQuestionsTest {
  private static final List<String> SCHEMATA =
      List.of("Person", "Company", "Vessel", "LegalEntity", "Thing");

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

  @Test
  void withoutAnythingNobodyIsFound() {
    for (String schema : SCHEMATA) {
      assertThat(ask(new Entity("asked", Model.standard().require(schema), List.of()), 0.001))
          .isEmpty();
      assertThat(ask(named(schema, ".,-/ ()'"), 0.001)).isEmpty();
    }
  }

  @Test
  void aDateAloneFindsNobody() {
    assertThat(
            ask(
                Invented.entity(
                    "asked", "Person | | birthDate=1968-04-09 nationality=ru gender=male"),
                0.001))
        .isEmpty();
  }

  @Test
  void aSchemaThatIsNeverListedFindsNobody() {
    assertThat(ask(named("Address", "Blue Zorvane"), 0.5)).isEmpty();
  }

  @Test
  void oddNamesAreAnswered() {
    for (String name : oddNames()) {
      for (String schema : SCHEMATA) {
        for (Match match : ask(named(schema, name), 0.001)) {
          assertThat(match.logOdds()).isFinite();
          assertThat(match.evidence()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void oddNamesCanBeListed() throws Exception {
    List<ListEntry> entries = new ArrayList<>();
    for (String name : oddNames()) {
      for (String schema : List.of("Person", "Company", "Vessel", "LegalEntity")) {
        String key = "odd-" + entries.size();
        entries.add(
            new ListEntry(
                "odd",
                key,
                new Entity(
                    key, Model.standard().require(schema), List.of(Statement.of("name", name, ""))),
                List.of(),
                key));
      }
    }
    Path file = folder.resolve("odd.bin");
    RegisterCompiler.compile(
        List.of(
            new SourceEntries(
                new SourceEdition("odd", "", "", "", "", "", entries.size()), entries)),
        file);
    try (Register odd = Register.open(file)) {
      Matcher matcher = new Matcher(odd);
      for (int i = 0; i < odd.size(); i++) {
        Entity subject = odd.target(i).subject();
        for (Match match : matcher.match(new Question(subject, 0.01, 20, Set.of()))) {
          assertThat(match.logOdds()).isFinite();
          double sum = match.evidence().stream().mapToDouble(Evidence::logOdds).sum();
          assertThat(sum).isCloseTo(match.logOdds(), org.assertj.core.api.Assertions.within(1e-3));
        }
      }
      assertThat(matcher.match(Question.of(named("Person", "Zorvane Tolvani")))).isEmpty();
    }
  }

  private static List<String> oddNames() {
    return List.of(
        "Zorvane ".repeat(200).strip(),
        "a ".repeat(200).strip(),
        parts(200),
        "x".repeat(100_000),
        "Zorvane " + "y".repeat(100_000),
        "王".repeat(5_000),
        "김".repeat(5_000),
        "م".repeat(5_000),
        "ก".repeat(5_000),
        "1".repeat(5_000),
        ". ".repeat(50_000) + "Zorvane",
        "a.".repeat(50_000),
        "O'".repeat(20_000),
        "\ud800 Zorvane \udc00",
        "\ud800\ud800\udc00",
        "Zor\u0000vane \u0000",
        "\u0000",
        "\u202eenavroZ\u202c",
        "e\u0301\u0301\u0301\u0301".repeat(5_000),
        "😀 😀",
        "\ufdfa\ufdfa",
        "#llc #ltd",
        "0000 000",
        "Abd",
        "Abd al",
        "al",
        "bin",
        "Dr.",
        "Mr. Dr. Haji",
        "M/V",
        "LLC",
        "the of and",
        "IV",
        "Jr.");
  }

  private static String parts(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Quen")
          .append((char) ('a' + i % 26))
          .append((char) ('a' + i / 26))
          .append("var ");
    }
    return text.toString().strip();
  }

  @Test
  void thresholdsAndLimitsAreChecked() {
    Entity party = named("Person", "Zorvane");
    for (double threshold : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new Question(party, threshold, 5, Set.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("threshold");
    }
    assertThatThrownBy(() -> new Question(party, 0.5, 0, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limit (0)");
  }

  @Test
  void theExtremeThresholdsAreAnswered() {
    assertThat(ask(named("Person", "Orlan Veskarov"), 0)).isNotEmpty();
    assertThat(ask(named("Person", "Orlan Veskarov"), 1)).isEmpty();
  }

  @Test
  void theAnswerDoesNotDependOnWhatWasAskedBefore() {
    List<Entity> parties = new ArrayList<>();
    for (int i = 0; i < register.size(); i++) {
      parties.add(register.target(i).subject());
    }
    Map<String, String> inOrder = answers(parties);
    Collections.shuffle(parties, new Random(7));
    assertThat(answers(parties)).isEqualTo(inOrder);
    Map<String, String> eachAlone = new HashMap<>();
    for (Entity party : parties) {
      eachAlone.put(
          party.id(), told(new Matcher(register).match(new Question(party, 0.1, 100, Set.of()))));
    }
    assertThat(eachAlone).isEqualTo(inOrder);
  }

  @Test
  void severalThreadsGetTheSameAnswers() throws Exception {
    List<Entity> parties = new ArrayList<>();
    for (int i = 0; i < register.size(); i += 3) {
      parties.add(register.target(i).subject());
    }
    Map<String, String> alone = answers(parties);
    List<Map<String, String>> others = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(Thread.ofPlatform().start(() -> others.add(answers(parties))));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(others).hasSize(4).allSatisfy(answers -> assertThat(answers).isEqualTo(alone));
  }

  private static Map<String, String> answers(List<Entity> parties) {
    Matcher matcher = new Matcher(register);
    Map<String, String> answers = new HashMap<>();
    for (Entity party : parties) {
      answers.put(party.id(), told(matcher.match(new Question(party, 0.1, 100, Set.of()))));
    }
    return answers;
  }

  private static String told(List<Match> matches) {
    return matches.stream()
        .map(match ->
            match.ordinal() + " " + match.logOdds() + " " + match.matchedName() + " " + match.why())
        .collect(Collectors.joining("\n"));
  }

  private static List<Match> ask(Entity party, double threshold) {
    return new Matcher(register).match(new Question(party, threshold, 100, Set.of()));
  }

  private static Entity named(String schema, String name) {
    return new Entity(
        "asked", Model.standard().require(schema), List.of(Statement.of("name", name, "")));
  }
}
