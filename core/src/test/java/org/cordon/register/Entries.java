package org.cordon.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;

/** Makes list entries and registers of invented subjects. */
final class Entries {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Entries() {}

  /** An entry with properties and values given in turn. */
  static ListEntry entry(String source, String key, String schema, String... values) {
    Entity.Builder subject = Entity.builder(source + "-" + key, Model.standard().require(schema));
    for (int i = 0; i < values.length; i += 2) {
      subject.add(values[i], values[i + 1], "F-" + values[i]);
    }
    return new ListEntry(source, key, subject.build(), List.of(), source + ".csv:" + key);
  }

  static SourceEntries edition(String source, List<ListEntry> entries) {
    return new SourceEntries(
        new SourceEdition(
            source,
            "List " + source,
            "Nobody",
            "ab".repeat(32),
            "2026-01-01",
            "2026-01-02T03:04:05Z",
            entries.size()),
        entries);
  }

  /** Compiles into a new file of the folder. */
  static Path compile(Path folder, List<SourceEntries> sources) {
    Path file = folder.resolve("register-" + COUNT.incrementAndGet() + ".bin");
    try {
      RegisterCompiler.compile(sources, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static Path compile(Path folder, ListEntry... entries) {
    return compile(folder, List.of(edition(entries[0].source(), List.of(entries))));
  }

  /** Two lists with people, a company, a vessel, and one of unknown kind. */
  static List<SourceEntries> sample() {
    return List.of(
        edition(
            "one",
            List.of(
                entry(
                    "one",
                    "A.1",
                    "Person",
                    "name",
                    "Orlan Petrovich Veskarov",
                    "birthDate",
                    "1968-04-09"),
                entry(
                    "one",
                    "A.2",
                    "Company",
                    "name",
                    "Quenvar Shipping LLC",
                    "leiCode",
                    "5299000J2N45DDNE4Y28"),
                entry("one", "A.3", "Vessel", "name", "Blue Zorvane", "imoNumber", "9074729"))),
        edition(
            "two",
            List.of(
                entry(
                    "two",
                    "B.1",
                    "Person",
                    "name",
                    "Орлан Вескаров",
                    "passportNumber",
                    "N 0417733"),
                entry(
                    "two",
                    "A.1",
                    "LegalEntity",
                    "name",
                    "Tolvane Mirembe",
                    "idNumber",
                    "N0417733"))));
  }
}
