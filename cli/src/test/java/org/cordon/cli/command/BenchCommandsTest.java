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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks as programs read them. */
final class BenchCommandsTest {
  @TempDir private Path folder;

  private Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--home=" + folder.resolve("home"));
    return CommandLineHarness.run(all.toArray(String[]::new));
  }

  @BeforeEach
  void oneList() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("house.json"),
            """
            {"id":"a","schema":"Person","target":true,"properties":{"name":["Orlan Veskarov"]}}
            {"id":"b","schema":"Person","target":true,"properties":{"name":["Mirembe Tolvanen"]}}
            """);
    assertThat(run("lists", "import", "house", file.toString(), "--format=ftm-json").code())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"growth --sizes 20,40 --asked 5", "resolution"})
  void jsonIsOneObjectOnOneLine(String words) {
    Outcome outcome = run(("bench " + words + " --format json").split(" ", -1));

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(JsonMapper.shared().readTree(outcome.out()).isObject()).isTrue();
  }
}
