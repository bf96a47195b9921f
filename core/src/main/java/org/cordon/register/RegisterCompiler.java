package org.cordon.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cordon.entity.ListEntry;

/**
 * Compiles editions into one register file. The same editions give the same bytes: numbers are
 * given in the order of first occurrence, tables are sorted, and nothing depends on clock, locale,
 * hash order or threads.
 */
public final class RegisterCompiler {
  private RegisterCompiler() {}

  /**
   * Writes the register to a temporary file beside {@code target}, syncs it, and renames it into
   * place.
   *
   * @throws IOException if the file cannot be written; {@code target} is then as it was
   */
  public static void compile(List<SourceEntries> sources, Path target) throws IOException {
    compile(sources, TargetEntries.single(sources), target);
  }

  /**
   * As {@link #compile(List, Path)}, with targets of several entries.
   *
   * @param targets what belongs together, in the order in which targets are numbered; each entry
   *     stands in exactly one
   */
  public static void compile(List<SourceEntries> sources, List<TargetEntries> targets, Path target)
      throws IOException {
    compile(sources, targets, "", target);
  }

  /**
   * As {@link #compile(List, List, Path)}, with a word on what the targets depend on.
   *
   * @param basis kept in the file, see {@link Register#basis}
   */
  public static void compile(
      List<SourceEntries> sources, List<TargetEntries> targets, String basis, Path target)
      throws IOException {
    Path parent = RegisterWriter.folderOf(target);
    Files.createDirectories(parent);
    Path temporary = Files.createTempFile(parent, ".register-", ".tmp");
    try {
      try (RegisterWriter writer = new RegisterWriter(temporary)) {
        compile(sources, targets, basis, writer);
      }
      RegisterWriter.moveIntoPlace(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void compile(
      List<SourceEntries> sources, List<TargetEntries> groups, String basis, RegisterWriter writer)
      throws IOException {
    List<TargetBuilder.Listed> all = new ArrayList<>();
    for (int ordinal = 0; ordinal < sources.size(); ordinal++) {
      for (ListEntry entry : sources.get(ordinal).entries()) {
        all.add(new TargetBuilder.Listed(ordinal, entry));
      }
    }
    TargetBuilder targets = new TargetBuilder(writer);
    checkPlaces(groups, all.size());
    for (TargetEntries group : groups) {
      targets.add(group.entries().stream().map(all::get).toList(), group.merges());
    }
    writer.end(Section.DOCUMENTS);
    targets.finish(sources.stream().map(SourceEntries::edition).toList(), basis);
  }

  /** An entry that is left out would be a hit that is never found. */
  private static void checkPlaces(List<TargetEntries> groups, int entries) {
    BitSet placed = new BitSet(entries);
    for (TargetEntries group : groups) {
      for (int entry : group.entries()) {
        if (entry < 0 || entry >= entries || placed.get(entry)) {
          throw new IllegalArgumentException(
              "expected each of ("
                  + entries
                  + ") entries in one target, found ("
                  + entry
                  + ") "
                  + (entry < 0 || entry >= entries ? "beyond them" : "in two"));
        }
        placed.set(entry);
      }
    }
    if (placed.cardinality() != entries) {
      throw new IllegalArgumentException(
          "expected each of ("
              + entries
              + ") entries in one target, found none with ("
              + placed.nextClearBit(0)
              + ")");
    }
  }
}
