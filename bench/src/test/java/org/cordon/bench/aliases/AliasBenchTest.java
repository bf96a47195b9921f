package org.cordon.bench.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.cordon.bench.ProgressSink;
import org.cordon.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over registers of a few entries whose outcome can be told by hand. */
final class AliasBenchTest {
  private static final AliasRequest ALL = new AliasRequest(Set.of(), 0, 10);

  @TempDir Path folder;

  private AliasReport run(AliasRegister entries, AliasRequest request) {
    try (Register register = entries.open(folder)) {
      return AliasBench.run(request, register, ProgressSink.NONE);
    }
  }

  /** One person with a findable spelling and a nom de guerre, and a bystander. */
  private static AliasRegister veskarov() {
    return new AliasRegister()
        .with(
            "one",
            "p-1",
            "Person",
            "name",
            "Orlan Petrovich Veskarov",
            "alias",
            "VESKAROV, Orlan Petrovich",
            "alias",
            "Orlan Veskarov",
            "weakAlias",
            "Zmbrk")
        .with("one", "p-2", "Person", "name", "Mirembe Tolvanen");
  }

  @Test
  void asksEveryAliasOfTargetsWithTwoNames() {
    AliasReport report = run(veskarov(), ALL);

    assertThat(report.targets()).isEqualTo(2);
    assertThat(report.askedTargets()).isEqualTo(1);
    assertThat(report.asked()).isEqualTo(4);
    assertThat(report.firstPlace(false)).isEqualTo(0.75);
    assertThat(report.causes(traits -> true)).isEqualTo(Map.of(Cause.SHARES_NOTHING, 1L));
    assertThat(report.tally(Traits::findable).firstPlace()).isEqualTo(1);
    assertThat(report.tally(Traits::weak).asked()).isEqualTo(1);
  }

  @Test
  void aNameTakenOutOfOneEntryIsStillInTheOthers() {
    AliasReport report =
        run(
            veskarov()
                .with("two", "q-1", "Person", "name", "Orlan Petrovich Veskarov")
                .with("two", "q-2", "Person", "name", "Tamsin Okereke", "alias", "Zmbrk"),
            ALL);

    Tally taken = report.tallyOfEntries(any -> true);
    assertThat(taken.asked()).as("only entries with two names are asked").isEqualTo(6);
    assertThat(taken.first()).as("all but the only other name of q-2").isEqualTo(5);
  }

  @Test
  void namesThatDifferInCaseMarksAndPunctuationAloneAreOneName() {
    AliasReport report =
        run(
            new AliasRegister()
                .with(
                    "one", "p-1", "Person", "name", "Örlan  Vesk-Arov", "alias", "ORLAN VESKAROV"),
            ALL);

    assertThat(report.asked()).isZero();
    assertThat(report.firstPlace(false)).isZero();
  }

  @Test
  void theAskedNameIsTakenOut() {
    AliasReport report =
        run(
            new AliasRegister()
                .with("one", "p-1", "Person", "name", "Orlan Veskarov", "alias", "Zmbrk Qwudl"),
            ALL);

    assertThat(report.asked()).isEqualTo(2);
    assertThat(report.firstPlace(false)).isZero();
  }

  @Test
  void anotherTargetOfThatNameIsARightAnswerToo() {
    AliasReport report =
        run(
            new AliasRegister()
                .with("one", "p-1", "Person", "name", "Orlan Veskarov", "alias", "Zmbrk Qwudl")
                .with("two", "x-7", "Person", "name", "VESKAROV, Orlan"),
            ALL);

    assertThat(report.firstPlace(false)).isEqualTo(0.5);
    assertThat(report.tally(Traits::elsewhere).firstPlace()).isEqualTo(1);
  }

  @Test
  void aTargetThatIsPlainlyTheSameSubjectIsARightAnswerToo() {
    AliasRegister entries =
        new AliasRegister()
            .with("one", "p-1", "Person", "name", "Orlan Veskarov", "alias", "Orlan Tarkasch")
            .with("two", "x-7", "Person", "name", "Orlan Veskarow", "alias", "Orlan Tarkasch");

    assertThat(run(entries, ALL).causes(traits -> true)).doesNotContainKey(Cause.OUTRANKED);
  }

  @Test
  void ofTheAskedSourcesOnly() {
    AliasRegister entries =
        veskarov().with("two", "x-7", "Person", "name", "Ilsabet Vondracek", "alias", "Ilsabet V");

    assertThat(run(entries, new AliasRequest(Set.of("one"), 0, 0)).asked()).isEqualTo(4);
    assertThat(run(entries, new AliasRequest(Set.of("two"), 0, 0)).asked()).isEqualTo(2);
    assertThat(run(entries, new AliasRequest(Set.of(), 3, 0)).asked()).isEqualTo(3);
  }

  @Test
  void tellsScriptsApart() {
    AliasReport report =
        run(
            new AliasRegister()
                .with("one", "p-1", "Person", "name", "Orlan Veskarov", "alias", "Орлан Вескаров"),
            ALL);

    assertThat(report.firstPlace(true)).isEqualTo(1);
    assertThat(report.aboveThreshold(true)).isEqualTo(1);
    assertThat(report.firstPlace(false)).isZero();
    assertThat(report.slices().getOrDefault("scripts", Map.of()))
        .containsOnlyKeys("latin asked, listed cyrillic", "cyrillic asked, listed latin");
  }

  @Test
  void reportsTheSameEveryTime() {
    AliasReport first = run(veskarov(), ALL);
    AliasReport second = run(veskarov(), ALL);

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.text()).isEqualTo(first.text());
  }

  @Test
  void writesRatesAndMisses() {
    AliasReport report = run(veskarov(), ALL);

    assertThat(report.json())
        .startsWith("{\"same_script\":{\"asked\":4,\"first_place\":0.75,\"above_threshold\":0.75")
        .contains("\"cross_script\":{\"asked\":0,\"first_place\":0.0", "\"shares_nothing\":1")
        .contains("\"asked\":\"Zmbrk\"");
    assertThat(report.text()).contains("same script", "one p-1  Zmbrk  is Orlan");
    assertThat(report.tally(any -> true).firstPlace()).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> new AliasRequest(Set.of(), -1, 0)).hasMessageContaining("(-1)");
  }
}
