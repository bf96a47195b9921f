package org.cordon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;

/** A register of a few invented people on two lists. */
public final class SmallRegister {
  /** How many entries its first list has. */
  public static final int FIRST = 4;

  private SmallRegister() {}

  /** Compiles it into a file of that folder. */
  public static Path in(Path folder) {
    Path file = folder.resolve("register.bin");
    try {
      RegisterCompiler.compile(sources(), file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return file;
  }

  static List<SourceEntries> sources() {
    List<ListEntry> first = new ArrayList<>();
    first.add(person("test-one", "A.1", "Orlan Petrovich Veskarov", "1968-04-09", "ru"));
    first.add(person("test-one", "A.2", "Mirembe Tolvanen-Achterberg", "1971", "fi"));
    first.add(person("test-one", "A.3", "Qadir Zulfiyan Hosseinpour", "1959-11-30", "ir"));
    first.add(person("test-one", "A.4", "Thandolwethu Brzozowski", "1980-01-02", "za"));
    List<ListEntry> second = List.of(person("test-two", "B.1", "Ilsabet Vondracek", "1990", "cz"));
    return List.of(
        new SourceEntries(edition("test-one", first.size()), first),
        new SourceEntries(edition("test-two", second.size()), second));
  }

  private static SourceEdition edition(String source, int entries) {
    return new SourceEdition(
        source,
        "Test " + source,
        "Nobody",
        "0".repeat(64),
        "2026-01-01",
        "2026-01-02T00:00:00Z",
        entries);
  }

  private static ListEntry person(
      String source, String key, String name, String born, String country) {
    Entity subject =
        Entity.builder(source + "-" + key, Model.standard().require("Person"))
            .add("name", name, "NAME")
            .add("birthDate", born, "DOB")
            .add("nationality", country, "NATIONALITY")
            .build();
    return new ListEntry(source, key, subject, List.of(), source + ".csv:" + key);
  }
}
