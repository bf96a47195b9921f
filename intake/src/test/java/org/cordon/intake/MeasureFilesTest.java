package org.cordon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.intake.measures.MeasureFileException;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.measure.Effect;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Measures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measure files: what is shipped is sound, and what is broken is refused with file, line, reason.
 */
final class MeasureFilesTest {
  private static final String GOOD =
      """
      instrument: x-1
      title: 'Example Act'
      regime: x-example
      authority: 'Example Office'
      operator: xx
      adopted: 2020-01-01
      measures:
        - id: X-1
          paragraph: 's. 1'
          effect: prohibited
          subject: goods
          direction: to
          territory: [kp]
          activities: [supply]
          goods:
            codes: ['84', '8542.31 ex words']
            origin: 'named in the text'
            confirmed: true
          when: 'endUse == "x"'
          exempt:
            - text: 'with a licence'
              permit: 'Example Office'
          from: 2020-01-01
          summary: 'No machines'
          source: 'the act'
          confirmed: true
      """;

  /** The exemption of the example. */
  private static final String LICENCE = "    exempt:\n.*\n.*\n";

  /** Replaced text, its replacement, the line of the fault (0: whole file), part of the reason. */
  private record Broken(String name, String from, String to, int line, String reason) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken("empty", GOOD, "", 1, "expected a map"),
          new Broken("a list", GOOD, "- a\n- b\n", 1, "expected a map"),
          new Broken(
              "two documents", "instrument: x-1", "a: b\n---\ninstrument: x-1", 2, "document"),
          new Broken("tab", "    paragraph:", "\tparagraph:", 9, "YAML"),
          new Broken("open quote", "title: 'Example Act'", "title: 'Example Act", 0, "YAML"),
          new Broken("open list", "territory: [kp]", "territory: [kp", 0, "YAML"),
          new Broken("alias", "territory: [kp]", "territory: &a [kp]\n    note: *a", 0, ""),
          new Broken("field twice", "title: 'Example Act'", "title: a\ntitle: b", 3, "twice"),
          new Broken("unknown field", "operator: xx", "operator: xx\nfoo: 1", 6, "no such field"),
          new Broken(
              "unknown measure field",
              "effect: prohibited",
              "effect: prohibited\n    foo: 1",
              11,
              "no such field"),
          new Broken(
              "unknown goods field",
              "confirmed: true\n    when",
              "confirmed: true\n      foo: 1\n    when",
              19,
              "no such field"),
          new Broken("no instrument", "instrument: x-1\n", "", 1, "instrument: expected a text"),
          new Broken("no title", "title: 'Example Act'\n", "", 1, "title: expected a text"),
          new Broken("no regime", "regime: x-example\n", "", 1, "regime: expected a text"),
          new Broken("no authority", "authority: 'Example Office'\n", "", 1, "authority"),
          new Broken("no operator", "operator: xx\n", "", 1, "operator: expected"),
          new Broken(
              "no measures",
              GOOD.substring(GOOD.indexOf("measures:")),
              "",
              1,
              "measures: expected"),
          new Broken(
              "measures a text",
              GOOD.substring(GOOD.indexOf("measures:")),
              "measures: x\n",
              7,
              "expected a list"),
          new Broken(
              "measure a text",
              GOOD.substring(GOOD.indexOf("  - id")),
              "  - x\n",
              8,
              "list of maps"),
          new Broken("no id", "- id: X-1\n    paragraph", "- paragraph", 8, "id: expected a text"),
          new Broken("no paragraph", "    paragraph: 's. 1'\n", "", 8, "paragraph: expected"),
          new Broken("no effect", "    effect: prohibited\n", "", 8, "effect: expected one of"),
          new Broken(
              "unknown effect",
              "effect: prohibited",
              "effect: forbidden",
              10,
              "effect: expected one of"),
          new Broken(
              "unknown outcome",
              "effect: prohibited",
              "effect: prohibited\n    outcome: no",
              11,
              "outcome: expected one of"),
          new Broken(
              "unknown subject",
              "subject: goods",
              "subject: things",
              11,
              "subject: expected one of"),
          new Broken(
              "unknown direction",
              "direction: to",
              "direction: towards",
              12,
              "direction: expected one of"),
          new Broken("unknown country", "territory: [kp]", "territory: [xq]", 13, "country code"),
          new Broken(
              "country in capitals", "territory: [kp]", "territory: [KP]", 13, "country code"),
          new Broken("no territory", "    territory: [kp]\n", "", 8, "territory: expected"),
          new Broken(
              "unknown activity",
              "activities: [supply]",
              "activities: [sell]",
              14,
              "activities: expected"),
          new Broken(
              "activity a map",
              "activities: [supply]",
              "activities: [{a: b}]",
              14,
              "list of texts"),
          new Broken("bad code", "'84',", "'84x',", 16, "goods code"),
          new Broken("code too long", "'84',", "'84123456789',", 16, "goods code"),
          new Broken(
              "no origin of codes",
              "      origin: 'named in the text'\n",
              "",
              16,
              "origin: expected"),
          new Broken(
              "codes not said confirmed",
              "      confirmed: true\n    when",
              "    when",
              16,
              "confirmed: expected"),
          new Broken(
              "empty goods",
              "codes: ['84', '8542.31 ex words']",
              "lists: []",
              16,
              "codes, lists or eccn"),
          new Broken(
              "condition with unknown fact",
              "when: 'endUse == \"x\"'",
              "when: 'endUsage == \"x\"'",
              19,
              "endUsage"),
          new Broken(
              "condition of wrong type",
              "when: 'endUse == \"x\"'",
              "when: 'value == \"x\"'",
              19,
              "column"),
          new Broken(
              "condition no truth value", "when: 'endUse == \"x\"'", "when: 'endUse'", 19, "bool"),
          new Broken(
              "condition no expression",
              "when: 'endUse == \"x\"'",
              "when: 'endUse =='",
              19,
              "column"),
          new Broken(
              "condition too long",
              "when: 'endUse == \"x\"'",
              "when: 'endUse == \"" + "x".repeat(3_000) + "\"'",
              19,
              "size"),
          new Broken(
              "exemption without condition",
              "        permit: 'Example Office'\n",
              "",
              21,
              "when, claim or permit"),
          new Broken(
              "exemption without text",
              "- text: 'with a licence'\n        permit",
              "- permit",
              21,
              "text: expected"),
          new Broken("bad day", "from: 2020-01-01", "from: 2020-13-01", 23, "expected a day"),
          new Broken(
              "ends before it begins",
              "from: 2020-01-01",
              "from: 2020-01-01\n    to: 2019-01-01",
              24,
              "not before"),
          new Broken("no summary", "    summary: 'No machines'\n", "", 8, "summary: expected"),
          new Broken("no source", "    source: 'the act'\n", "", 8, "source: expected"),
          new Broken(
              "not said confirmed",
              "    source: 'the act'\n    confirmed: true\n",
              "    source: 'the act'\n",
              8,
              "confirmed: expected"),
          new Broken(
              "confirmed a word",
              "source: 'the act'\n    confirmed: true",
              "source: 'the act'\n    confirmed: perhaps",
              26,
              "true or false"),
          new Broken(
              "quota without amount",
              "effect: prohibited",
              "effect: quota\n    quota: {period: calendar-year}",
              11,
              "above zero"),
          new Broken(
              "quota effect without quota",
              "effect: prohibited",
              "effect: quota",
              8,
              "quota: expected"),
          new Broken(
              "not modelled without reason",
              "effect: prohibited",
              "effect: not-modelled",
              8,
              "the reason"));

  @TempDir private Path folder;

  @Test
  void theExampleIsSound() throws IOException {
    assertThat(MeasureFiles.lint(List.of(file("x.yaml", GOOD)))).isEmpty();
  }

  @Test
  void thereAreFortyBrokenOnes() {
    assertThat(BROKEN).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory
  List<DynamicTest> brokenFilesAreRefusedWithFileLineAndReason() {
    return BROKEN.stream()
        .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> refused(broken)))
        .toList();
  }

  private void refused(Broken broken) throws IOException {
    String text = GOOD.replace(broken.from(), broken.to());
    assertThat(text).as("the replacement does something").isNotEqualTo(GOOD);
    String name = broken.name().replace(' ', '-') + ".yaml";
    List<MeasureFileException.Fault> faults = MeasureFiles.lint(List.of(file(name, text)));
    assertThat(faults).as(broken.name()).isNotEmpty();
    assertThat(faults).allMatch(fault -> fault.file().equals(name));
    assertThat(faults)
        .as(faults.toString())
        .anyMatch(fault ->
            (broken.line() == 0 || fault.line() == broken.line())
                && fault.reason().contains(broken.reason()));
  }

  @Test
  void aSetNeverHalfLoads() throws IOException {
    file("good.yaml", GOOD);
    file("bad.yaml", GOOD.replace("x-1", "x-2").replace("X-1", "X-2").replace("[kp]", "[xq]"));
    MeasureFileException refused =
        catchThrowableOfType(MeasureFileException.class, () -> MeasureFiles.with(folder));
    assertThat(refused.faults())
        .extracting(MeasureFileException.Fault::file)
        .containsOnly("bad.yaml");
  }

  @Test
  void defaultsCountForEveryMeasureAndAreLookedThrough() throws IOException {
    String second =
        GOOD.substring(GOOD.indexOf("  - id")).replace("X-1", "X-2").replaceAll(LICENCE, "");
    String defaults =
        "defaults:\n"
            + "  policy: p\n"
            + "  exempt:\n"
            + "    - {text: 'with a licence', permit: 'Example Office'}\n";
    String good =
        GOOD.replaceAll(LICENCE, "").replace("measures:", defaults + "measures:") + second;
    assertThat(MeasureFiles.lint(List.of(file("x.yaml", good)))).isEmpty();
    String bad = good.replace("policy: p", "polcy: p");
    assertThat(MeasureFiles.lint(List.of(file("y.yaml", bad))))
        .singleElement()
        .satisfies(fault -> assertThat(fault.told()).startsWith("y.yaml:8: polcy: no such field"));
  }

  @Test
  void anIdIsTakenOnce() throws IOException {
    file("a.yaml", GOOD);
    file("b.yaml", GOOD.replace("x-1", "x-2"));
    MeasureFileException refused =
        catchThrowableOfType(MeasureFileException.class, () -> MeasureFiles.with(folder));
    assertThat(refused).hasMessageContaining("X-1");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void everyShippedConditionIsSound() {
    MeasureSet set = MeasureFiles.shippedThoroughly();
    assertThat(set.instruments()).hasSizeGreaterThan(25);
  }

  /** Every operative paragraph is a measure, or says why it is none. */
  @Test
  void unDprkCoverage() {
    Map<String, Integer> table = new TreeMap<>();
    List<String> without = new ArrayList<>();
    for (MeasureSet.Entry entry : Measures.of(MeasureFiles.shipped()).regime("un-dprk").entries()) {
      boolean modelled = entry.measure().effect() != Effect.NOT_MODELLED;
      table.merge(
          entry.instrument().title() + (modelled ? " measures" : " not modelled"), 1, Integer::sum);
      if (!modelled && entry.measure().grounds().note().isEmpty()) {
        without.add(entry.measure().id());
      }
    }
    table.forEach((row, count) -> System.out.println(row + ": " + count));
    assertThat(without).isEmpty();
    assertThat(table.values().stream().mapToInt(Integer::intValue).sum())
        .as("134 paragraphs, one of them split by its deadline")
        .isEqualTo(135);
  }

  @Test
  void everyMeasureNamesSourceAndSaysWhetherItIsConfirmed() {
    for (MeasureSet.Entry entry : MeasureFiles.shipped().entries()) {
      assertThat(entry.measure().grounds().source()).as(entry.measure().id()).isNotBlank();
      assertThat(entry.measure().paragraph()).as(entry.measure().id()).isNotBlank();
    }
  }

  @Test
  void announcedAndEffectiveTotalsOfTheKoreanListAreToldApart() {
    Measures korea = Measures.of(MeasureFiles.shipped()).regime("kr-export");
    assertThat(size(korea, "2022-03-26")).isEqualTo("57 in force, 57 announced");
    assertThat(size(korea, "2023-03-01")).isEqualTo("57 in force, 798 announced");
    assertThat(size(korea, "2024-06-01")).isEqualTo("1159 in force, 1159 announced");
    assertThat(size(korea, "2024-06-20")).isEqualTo("1159 in force, 1402 announced");
    assertThat(size(korea, "2024-09-08")).isEqualTo("1159 in force, 1402 announced");
    assertThat(size(korea, "2024-09-30")).isEqualTo("1402 in force, 1402 announced");
  }

  private static String size(Measures measures, String day) {
    return measures.sizes(LocalDate.parse(day)).stream()
        .map(size ->
            String.format(
                Locale.ROOT, "%d in force, %d announced", size.inForce(), size.announced()))
        .findFirst()
        .orElse("none");
  }
}
