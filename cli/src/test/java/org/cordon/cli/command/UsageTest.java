package org.cordon.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.cli.CommandLineHarness;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.cordon.cli.ExitCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Help, wrong command lines and missing data: what a user meets before anything works. */
final class UsageTest {
  @TempDir private Path home;

  @TestFactory
  List<DynamicTest> everyCommandHasHelpWithExamplesAndExitCodes() {
    List<DynamicTest> tests = new ArrayList<>();
    collect(org.cordon.cli.Main.commandLine(org.cordon.cli.Surroundings.ofProcess()), tests);
    return tests;
  }

  private static void collect(CommandLine line, List<DynamicTest> tests) {
    boolean shown =
        !line.getCommandSpec().usageMessage().hidden() && !line.getCommandName().equals("help");
    if (shown) {
      String name = line.getCommandSpec().qualifiedName();
      tests.add(DynamicTest.dynamicTest(name, () -> checkHelp(name)));
    }
    line.getSubcommands().values().forEach(sub -> collect(sub, tests));
  }

  private static void checkHelp(String name) {
    List<String> words =
        new ArrayList<>(List.of(name.split(" ", -1)).subList(1, name.split(" ", -1).length));
    words.add("--help");
    Outcome outcome = CommandLineHarness.run(words.toArray(String[]::new));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Usage: " + name, "Exit codes:", "10   at least one hit", "Examples:");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          matc x                     | Did you mean
          screen                     | Missing required parameter: 'FILE'
          screen x --format xml      | Invalid value for option '--format'
          lists imort                | Did you mean
          match x --birth-date 31    | birthDate: expected a date
          match x --nationality Narnia | nationality: expected
          match x --schema Wizard    | schema: expected one of
          match x --schema Company --birth-date 1980 | Company has no property birthDate
          match --country kp         | expected a name or an identifier
          bench speed --rounds x     | Invalid value for option '--rounds'
          check x --as-of 2023       | expected a day like 2026-02-27, found (2023)
          measures diff --from 2023 --to 2024-01-01 | expected a day like 2026-02-27, found (2023)
          measures list --as-of today | expected a day like 2026-02-27, found (today)
          """)
  void wrongCommandLinesAreToldInAFewLines(String args, String expected) {
    Outcome outcome = run(args.split(" ", -1));

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(outcome.err()).contains(expected);
    assertThat(outcome.err().lines().count()).isLessThanOrEqualTo(3);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aMissingRegisterIsADataProblemWithAdvice() {
    Outcome outcome = run("match", "Kim");

    assertThat(outcome.code()).isEqualTo(ExitCode.DATA_PROBLEM.number());
    assertThat(outcome.err()).contains("there is no register yet", "cordon lists import");
  }

  @Test
  void aMissingFileIsABadInput() {
    Outcome outcome = run("screen", "no-such-file.csv");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(outcome.err()).contains("there is no such file: no-such-file.csv");
    assertThat(run("lists", "import", "un-sc", "no-such-file.xml").code())
        .isEqualTo(ExitCode.BAD_INPUT.number());
  }

  @Test
  void withoutAnyCommandTheHelpIsShown() {
    assertThat(run().out()).contains("Usage: cordon", "screen", "match", "lists");
    assertThat(run("lists").out()).contains("Usage: cordon lists", "import");
  }

  @Test
  void completionKnowsTheCommands() {
    Outcome outcome = run("completion");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("complete -F _complete_cordon", "--explain")
        .doesNotContain("rehearse");
  }

  @Test
  void versionWorksWithoutARegister() {
    assertThat(run("version").out()).contains("cordon ", "java ", "no register yet");
    assertThat(run("version", "--format", "json").out())
        .contains("\"format\":\"cordon.version/1\"");
  }

  private Outcome run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--home=" + home);
    return CommandLineHarness.run(all.toArray(String[]::new));
  }
}
