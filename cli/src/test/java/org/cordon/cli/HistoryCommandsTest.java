package org.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that look back, on a small list of two editions. */
final class HistoryCommandsTest {
  @TempDir private Path folder;

  @BeforeEach
  void importTwoEditions() throws IOException {
    edition("2030-02-01", person("a", "Anna Exampleva", "1971"), person("c", "Clara <b>", "1980"));
    edition(
        "2030-01-01", person("a", "Anna Exampleva", "1970"), person("b", "Boris Testov", "1960"));
  }

  private static String person(String id, String name, String born) {
    return "{\"id\":\"%s\",\"schema\":\"Person\",\"target\":true,\"last_seen\":\"%%s\",\"properties\":{\"name\":[\"%s\"],\"birthDate\":[\"%s\"]}}"
        .formatted(id, name, born);
  }

  private void edition(String day, String... people) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String person : people) {
      lines.add(person.formatted(day));
    }
    Path file = Files.write(folder.resolve(day + ".json"), lines);
    Outcome outcome =
        run("lists", "import", "house", file.toString(), "--format=ftm-json", "--allow-older");
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--home=" + folder.resolve("home"));
    return CommandLineHarness.run(all.toArray(String[]::new));
  }

  @Test
  void diffTellsEveryFormTheSame() {
    assertThat(run("lists", "diff", "house").out())
        .contains("1 added, 1 removed, 1 changed: +0, total 2", "1970", "1971", "Boris Testov");
    assertThat(run("lists", "diff", "house", "--format", "json").out())
        .contains(
            "\"format\":\"cordon.lists.diff/1\"",
            "\"added\":[\n{\"id\":\"c\"",
            "\"removed\":[\n{\"id\":\"b\"",
            "\"fields\":[{\"field\":\"birthDate\",\"before\":[\"1970\"],\"after\":[\"1971\"]}]");
    assertThat(run("lists", "diff", "house", "--format", "html").out())
        .contains("<svg", "Clara &lt;b&gt;", "2030-01-01", "</html>")
        .doesNotContain("Clara <b>", "<script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lists diff nope                 | there is no list (nope)
          lists diff un-sc                | no edition of the list (un-sc) is held
          lists diff house 2029-01-01     | there is no edition of house (2029-01-01); held are
          lists diff house 2030-02-01     | both editions are the same
          lists history zzz               | no edition held has an entry
          match Anna --as-of 2029-12-31   | no edition of any list is held of 2029-12-31 or before
          match Anna --known-at 2029      | expected a day like 2026-02-27, found (2029)
          """)
  void whatCannotBeAnsweredIsToldInAFewLines(String words, String expected) {
    Outcome outcome = run(words.split(" ", -1));

    assertThat(outcome.code()).isBetween(2, 4);
    assertThat(outcome.err()).contains(expected);
    assertThat(outcome.err().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void historyTellsWhenAnEntryWent() {
    assertThat(run("lists", "history", "b").out())
        .contains("Boris Testov", "delisted", "after 2030-01-01, by 2030-02-01");
    assertThat(run("lists", "history", "a", "--format", "json").out())
        .contains("\"listed\":true", "\"state\":\"held\"", "\"state\":\"changed\"");
  }

  @Test
  void everyQuestionTakesADay() throws IOException {
    assertThat(run("match", "Boris Testov").code()).isZero();
    Outcome then = run("match", "Boris Testov", "--known-at", "2030-01-15", "--format", "json");
    assertThat(then.code()).isEqualTo(ExitCode.HITS.number());
    assertThat(then.out()).contains("\"known_at\":\"2030-01-15\"", "\"published\":\"2030-01-01\"");
    assertThat(then.err()).contains("known at 2030-01-15: from house 2030-01-01");
    assertThat(run("lists", "show", "b").code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(run("lists", "show", "b", "--as-of", "2030-01-15").out()).contains("Boris Testov");
    Path parties = Files.writeString(folder.resolve("p.csv"), "name\nBoris Testov\n");
    assertThat(run("screen", parties.toString(), "--as-of", "2030-01-15").code())
        .isEqualTo(ExitCode.HITS.number());
    assertThat(run("register", "build", "--known-at", "2030-01-15").out())
        .contains("2 targets", "known at 2030-01-15");
  }

  @Test
  void statusListsTheSourcesHeld() {
    assertThat(run("lists", "status", "--format", "json").out())
        .contains("\"sources\":[\n{\"source\":\"house\"", "\"entries\":2", "\"lists\":[");
  }

  @Test
  void rebuildCompilesAnew() throws IOException {
    Path register = folder.resolve("home").resolve("register.cordon");
    byte[] before = Files.readAllBytes(register);
    Files.delete(register);

    assertThat(run("lists", "rebuild").out()).contains("2 editions sound, 0 restored, 0 lost");
    assertThat(Files.readAllBytes(register)).isEqualTo(before);
  }
}
