package org.cordon.bench.aliases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;

/** A register of invented entries for one test. */
final class AliasRegister {
  private final Map<String, List<ListEntry>> sources = new TreeMap<>();

  /** An entry with properties and values by turns, e.g. {@code "name", "A B", "alias", "C"}. */
  AliasRegister with(String source, String id, String schema, String... properties) {
    Entity.Builder subject = Entity.builder(id, Model.standard().require(schema));
    for (int i = 0; i < properties.length; i += 2) {
      subject.add(properties[i], properties[i + 1], "");
    }
    sources
        .computeIfAbsent(source, none -> new ArrayList<>())
        .add(new ListEntry(source, id, subject.build(), List.of(), source + ":" + id));
    return this;
  }

  Register open(Path folder) {
    Path file = folder.resolve("register.bin");
    List<SourceEntries> all = new ArrayList<>();
    sources.forEach((source, entries) -> all.add(new SourceEntries(edition(source), entries)));
    try {
      RegisterCompiler.compile(all, file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return Register.open(file);
  }

  private static SourceEdition edition(String source) {
    return new SourceEdition(
        source, source, "Nobody", "0".repeat(64), "2026-01-01", "2026-01-02T00:00:00Z", 1);
  }
}
