package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cordon.entity.ListEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every real file at hand is imported as users import it: entries read = kept + rejected, and each
 * rejection has a reason in {@code docs/sources/real-files.md}. {@code -Dcordon.golden=renew}
 * writes that table anew.
 */
class EveryRealFileTest {
  private static final Path TABLE = Path.of("../docs/sources/real-files.md");
  private static final Instant DAY = Instant.parse("2026-09-01T00:00:00Z");

  private static final String HEAD =
      """
      # Real files

      Written by `EveryRealFileTest`, which imports every file of the shared test data into a data folder of its own, with
      the checks that hold for users. Read are entries; a set of several files is one edition.

      | file | format | read | kept | rejected | warnings | why rejected |
      |---|---|---|---|---|---|---|
      """;

  @TempDir Path folder;

  /** One line of the table of files. */
  record Line(String format, List<String> files, String why) {
    static Line of(String text) {
      String[] parts = text.split(" \\| ");
      return new Line(
          parts[0].strip(),
          List.of(parts[1].strip().split(" ")),
          parts.length > 2 ? parts[2].strip() : "");
    }

    boolean isList() {
      return !format.equals("-");
    }
  }

  private static List<Line> lines() throws IOException {
    return Files.readAllLines(Golden.resource("coverage/real-files.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Line::of)
        .toList();
  }

  @Test
  void noFileIsForgotten() throws IOException {
    Path root = PublishedLists.require("");
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .filter(name -> !name.startsWith("bad-input/"))
          .forEach(found::add);
    }
    Set<String> named = new TreeSet<>();
    lines().forEach(line -> named.addAll(line.files()));

    assertThat(named).isEqualTo(found);
  }

  @Test
  void everyListIsImported() throws Exception {
    PublishedLists.require("");
    StringBuilder table = new StringBuilder(HEAD);
    List<String> unexplained = new ArrayList<>();
    for (Line line : lines()) {
      if (line.isList()) {
        Counts counts = imported(line);
        table.append(row(line, counts));
        if (counts.rejected() > 0 && line.why().isEmpty()) {
          unexplained.add(line.files().getFirst());
        }
      }
    }
    table.append("\nNo lists:\n");
    lines().stream()
        .filter(line -> !line.isList())
        .forEach(line ->
            table.append("\n- ").append(names(line)).append(" (").append(line.why()).append(")"));
    check(table.append("\n").toString());
    assertThat(unexplained).as("files with rejected entries and no reason").isEmpty();
  }

  private Counts imported(Line line) throws Exception {
    ListStore store =
        ListStore.open(folder.resolve("home"), Sources.standard(), Importers.standard());
    String name = Integer.toHexString(line.files().hashCode());
    Source source = Sources.standard().resolve("f-" + name, line.format());
    List<Path> files = line.files().stream().map(PublishedLists::require).toList();
    Edition edition =
        store
            .importEdition(source, files, ImportOptions.at(DAY), ProgressListener.NONE)
            .edition()
            .orElseThrow();
    List<ListEntry> entries = store.entries(edition);
    Counts counts = edition.counts();
    assertThat(counts.read()).isEqualTo(counts.kept() + counts.rejected());
    assertThat(entries).hasSize((int) counts.kept());
    assertThat(entries.stream().map(ListEntry::key).distinct()).hasSize(entries.size());
    return counts;
  }

  private static String row(Line line, Counts counts) {
    return String.format(
        Locale.ROOT,
        "| %s | `%s` | %d | %d | %d | %d | %s |\n",
        names(line),
        line.format(),
        counts.read(),
        counts.kept(),
        counts.rejected(),
        counts.warned(),
        line.why());
  }

  private static String names(Line line) {
    String first = line.files().getFirst();
    List<String> others =
        Arrays.stream(line.files().toArray(String[]::new))
            .skip(1)
            .map(file -> file.substring(file.lastIndexOf('/') + 1))
            .toList();
    return others.isEmpty() ? first : first + ", " + String.join(", ", others);
  }

  private static void check(String table) throws IOException {
    if (System.getProperty("cordon.golden", "").equals("renew")) {
      Files.writeString(TABLE, table);
    }
    assertThat(table).isEqualTo(Files.readString(TABLE));
  }
}
