package org.cordon.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.junit.jupiter.api.Assumptions;

/** Keeps everything that an importer says, for tests. */
public final class CollectedEntries implements EntrySink {
  public final List<ListEntry> entries = new ArrayList<>();
  public final List<Problem> rejects = new ArrayList<>();
  public final List<Problem> warnings = new ArrayList<>();

  @Override
  public void published(String date) {
    throw new AssertionError("these formats have no date inside: " + date);
  }

  @Override
  public void entry(ListEntry entry) {
    entries.add(entry);
  }

  @Override
  public void reject(Problem problem) {
    rejects.add(problem);
  }

  @Override
  public void warn(Problem problem) {
    warnings.add(problem);
  }

  /** The entry with that key. */
  public ListEntry entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
  }

  /** The details of one schema. */
  public static List<Entity> details(ListEntry entry, String schema) {
    return entry.details().stream()
        .filter(detail -> detail.schema().name().equals(schema))
        .toList();
  }

  /** A file of the shared test data; the test is skipped where the data is not there. */
  public static Path shared(String path) {
    String root =
        Optional.ofNullable(System.getProperty("CORDON_SHARED"))
            .or(() -> Optional.ofNullable(System.getenv("CORDON_SHARED")))
            .orElse("../../shared");
    Path file = Path.of(root).resolve(path);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no shared test data at " + file);
    return file;
  }

  /** A source for tests. */
  public static Source source(String name, String format) {
    return new Source(name, "Test list", "Office of Foreign Assets Control", "us", format, "", "");
  }
}
