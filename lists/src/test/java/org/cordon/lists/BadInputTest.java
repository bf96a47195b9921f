package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every broken file at hand does what the descriptions of the formats expect: it is refused with a
 * reason, or read with what was wrong told. {@code part} is a part of an OFAC set, read with the
 * primary file that fits it.
 */
class BadInputTest {
  private static final String TABLE = "/org/cordon/lists/coverage/bad-input.txt";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} as {1}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void isRefusedOrReadWithWhatIsWrong(
      String name, String format, String outcome, int kept, int rejected, String told)
      throws Exception {
    Path file = PublishedLists.require("bad-input/" + name);
    ReadResult result = new ReadResult();
    if (outcome.equals("refused")) {
      assertThatThrownBy(() -> read(format, file, result))
          .isInstanceOf(ListFormatException.class)
          .hasMessageContaining(name)
          .hasMessageContaining(told);
      return;
    }
    read(format, file, result);
    assertThat(result.entries()).hasSize(kept);
    assertThat(result.rejected()).hasSize(rejected);
    assertThat(said(result)).contains(told);
  }

  private void read(String format, Path file, ReadResult result)
      throws IOException, ListFormatException {
    List<Path> files = new ArrayList<>();
    if (format.equals("part")) {
      files.add(primary(file));
    } else if (format.equals("ftm-delta")) {
      files.add(
          Files.writeString(
              folder.resolve("entities.ftm.json"),
              "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]},\"target\":true}\n"));
    }
    files.add(file);
    String importer = format.equals("part") ? "ofac-csv-primary-only" : format;
    Importers.standard()
        .require(importer)
        .read(
            new Source("test", "Test list", "An Authority", "un", importer, "", ""), files, result);
  }

  /** Entries for all numbers of the part. */
  private Path primary(Path part) throws IOException {
    Set<String> numbers = new TreeSet<>();
    for (String line : Files.readAllLines(part, StandardCharsets.ISO_8859_1)) {
      String number = line.replaceAll("^\"?(\\d*).*$", "$1");
      if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
    StringBuilder rows = new StringBuilder();
    for (String number : numbers) {
      rows.append(number + ",\"NAME " + number + "\",-0- ,\"SDGT\"" + ",-0- ".repeat(8) + "\r\n");
    }
    return Files.writeString(folder.resolve("sdn.csv"), rows + "\u001a");
  }

  private static String said(ReadResult result) {
    StringBuilder said = new StringBuilder();
    result.rejected().forEach(problem -> said.append(problem.reason()).append('\n'));
    result.warnings().forEach(problem -> said.append(problem.reason()).append('\n'));
    return said.toString();
  }

  @Test
  void noFileIsForgotten() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.list(PublishedLists.require("bad-input"))) {
      files.map(file -> String.valueOf(file.getFileName())).forEach(found::add);
    }
    Set<String> named = new TreeSet<>();
    Files.readAllLines(Golden.resource("coverage/bad-input.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> named.add(line.split("\\|")[0].strip()));

    assertThat(named).isEqualTo(found);
  }

  /** The other cases of the chapter, where two files or a state before them are needed. */
  @ParameterizedTest
  @CsvSource({
    "un-sc/consolidated-2023-10-19.xml, un-sc/consolidated-2023-10-17.xml, HELD_BACK_OLDER",
    "un-sc/consolidated-2023-10-17.xml, un-sc/consolidated-2023-10-19.xml, HELD_BACK_SHRUNK",
    "un-sc/consolidated-2023-10-17.xml, un-sc/consolidated-2023-10-17.xml, ALREADY_HELD",
  })
  void theEditionHeldDecides(String first, String second, String outcome) throws Exception {
    ListStore store = ListStore.open(folder.resolve("home"));
    Source source = Sources.standard().resolve("un-sc", "un-xml");
    importInto(store, source, first);

    assertThat(importInto(store, source, second)).isEqualTo(outcome);
    assertThat(store.current("un-sc").orElseThrow().published())
        .startsWith(first.substring(19, 29));
  }

  private static String importInto(ListStore store, Source source, String file) throws Exception {
    ImportReport report =
        store.importEdition(
            source,
            List.of(PublishedLists.require(file)),
            ImportOptions.at(java.time.Instant.parse("2026-09-01T00:00:00Z")),
            ProgressListener.NONE);
    return report.outcome().name();
  }
}
