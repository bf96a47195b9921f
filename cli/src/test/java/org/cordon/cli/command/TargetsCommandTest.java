package org.cordon.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.cli.CommandLineHarness;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets of two lists, and what people decide about them. */
final class TargetsCommandTest {
  @TempDir private Path home;

  private Outcome run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--home", home.toString()));
    return CommandLineHarness.run(all.toArray(String[]::new));
  }

  private void list(String name, String... lines) throws IOException {
    Path file = home.resolve(name + ".json");
    Files.write(file, List.of(lines));
    assertThat(run("lists", "import", name, file.toString(), "--format", "ftm-json").code())
        .isZero();
  }

  private static String person(String id, String name, String birthDate) {
    return """
    {"id":"%s","schema":"Person","target":true,"properties":{"name":["%s"],"birthDate":["%s"],"topics":["sanction"]}}\
    """
        .formatted(id, name, birthDate);
  }

  @BeforeEach
  void twoLists() throws IOException {
    list(
        "one",
        person("a-1", "Orlan Petrovich Veskarov", "1968-04-09"),
        person("a-2", "Mirembe Tolvanen", "1980-01-05"),
        "{\"id\":\"f-1\",\"schema\":\"Family\",\"properties\":{\"person\":[\"a-1\"],\"relative\":[\"a-2\"],\"relationship\":[\"wife\"]}}");
    list("two", person("b-1", "VESKAROV Orlan Petrovich", "1968-04-09"));
  }

  @Test
  void oneSubjectIsOneHitWithBothListings() {
    Outcome match = run("match", "Orlan Petrovich Veskarov", "--format", "json");

    assertThat(match.code()).isEqualTo(10);
    assertThat(match.out()).contains("\"matches\":1", "\"key\":\"a-1\"", "\"key\":\"b-1\"");
    assertThat(run("targets", "list").out()).contains("one:a-1 two:b-1", "1 target");
    assertThat(run("targets", "explain", "two:b-1").out())
        .contains("one:a-1 and two:b-1, by names", "1968-04-09", "sum +");
    assertThat(run("targets", "explain", "one:a-1", "one:a-2").out())
        .contains("kept apart whatever else agrees: date");
  }

  @Test
  void aSplitOutlivesRebuildsAndCanBeTakenBack() throws IOException {
    Outcome split = run("targets", "split", "two:b-1", "--reason", "his cousin", "--by", "Kim");
    assertThat(split.code()).isZero();
    assertThat(split.out()).contains("decision 1: split two:b-1 one:a-1");

    Files.delete(home.resolve("register.cordon"));
    assertThat(run("register", "build").out()).contains("3 targets with");
    assertThat(run("targets", "decisions", "--format", "json").out())
        .contains("\"reason\":\"his cousin\"", "\"by\":\"Kim\"", "\"counts\":true");

    assertThat(run("targets", "undo", "1").code()).isZero();
    assertThat(run("register", "build").out()).contains("2 targets of 3 entries");
    assertThat(run("targets", "undo", "1").code()).isEqualTo(3);
    assertThat(Files.readAllLines(home.resolve("targets").resolve("decisions.jsonl"))).hasSize(2);
  }

  @Test
  void aJoinGoesBeforeWhatTheComparisonSays() {
    assertThat(run("targets", "join", "a-2", "two:b-1").code()).isZero();
    assertThat(run("register", "build").out()).contains("1 target of 3 entries");
    assertThat(run("targets", "show", "a-2").out()).contains("decision");
  }

  @Test
  void theSameDecisionsGiveTheSameBytes() throws IOException {
    run("targets", "split", "a-1");
    run("register", "build");
    byte[] first = Files.readAllBytes(home.resolve("register.cordon"));
    Files.delete(home.resolve("register.cordon"));
    run("register", "build");

    assertThat(Files.readAllBytes(home.resolve("register.cordon"))).isEqualTo(first);
  }

  @Test
  void relationshipsAreWalkedFromEitherEntry() {
    assertThat(run("lists", "show", "b-1").out())
        .contains("Family \"wife\" Mirembe Tolvanen (a-2) by one:a-1");
    assertThat(run("lists", "show", "a-2", "--format", "json").out())
        .contains("\"direction\":\"incoming\"", "\"role\":\"wife\"", "\"other_id\":\"a-1\"");
    assertThat(run("lists", "show", "a-2", "--depth", "0").out()).doesNotContain("Relationships");
  }

  @Test
  void wrongNamesAreTold() {
    assertThat(run("targets", "show", "nobody").code()).isEqualTo(3);
    assertThat(run("targets", "split", "one:a-2").err()).contains("stands alone");
    assertThat(run("targets", "join", "one:a-1", "a-1").code()).isEqualTo(2);
    assertThat(run("register", "build", "--no-resolve").out()).contains("3 targets with");
  }

  @Test
  void aDamagedDecisionFileIsToldAndNotPassedOver() throws IOException {
    Files.createDirectories(home.resolve("targets"));
    Files.writeString(home.resolve("targets").resolve("decisions.jsonl"), "{\"number\":2}\n");

    Outcome build = run("register", "build");
    assertThat(build.code()).isEqualTo(4);
    assertThat(build.err()).contains("decisions.jsonl:1");
  }
}
