package org.cordon.lists.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cordon.lists.Disk;

/**
 * The sources that the user enabled for updates: {@code enabled-lists.txt} in the data folder, one
 * name a line. Nothing is enabled from the start. For one thread.
 */
public final class EnabledSources {
  private final Path file;

  /** Those of a data folder, which must exist. */
  public EnabledSources(Path home) {
    this.file = home.resolve("enabled-lists.txt");
  }

  /** Their names, sorted. */
  public SortedSet<String> names() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String name = line.strip();
        if (!name.isEmpty() && !name.startsWith("#")) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Enables sources. */
  public void enable(Collection<String> sources) throws IOException {
    SortedSet<String> names = names();
    names.addAll(sources);
    write(names);
  }

  /** Disables sources. */
  public void disable(Collection<String> sources) throws IOException {
    SortedSet<String> names = names();
    names.removeAll(sources);
    write(names);
  }

  private void write(SortedSet<String> names) throws IOException {
    String text =
        "# Lists that cordon lists update fetches; see cordon lists enable.\n"
            + String.join("", names.stream().map(name -> name + "\n").toList());
    Disk.replace(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
