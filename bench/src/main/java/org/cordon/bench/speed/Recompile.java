package org.cordon.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.bench.RegisterNames;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEntries;

/** Compiles the entries of an open register into another file. */
final class Recompile {
  private Recompile() {}

  /** How long that takes in milliseconds, without the decoding of the entries. */
  static double millis(Register register, Path file) throws IOException {
    List<SourceEntries> sources = sources(register);
    long start = System.nanoTime();
    RegisterCompiler.compile(sources, file);
    return (System.nanoTime() - start) / 1e6;
  }

  /**
   * The entries by source, sources in the order of the register's editions, entries in target
   * order.
   */
  static List<SourceEntries> sources(Register register) {
    Map<String, List<ListEntry>> bySource = new LinkedHashMap<>();
    register.editions().forEach(edition -> bySource.put(edition.source(), new ArrayList<>()));
    RegisterNames.targets(
        register,
        target ->
            target
                .entries()
                .forEach(entry ->
                    bySource
                        .computeIfAbsent(entry.source(), source -> new ArrayList<>())
                        .add(entry)));
    return register.editions().stream()
        .map(edition ->
            new SourceEntries(edition, bySource.getOrDefault(edition.source(), List.of())))
        .toList();
  }
}
