package org.cordon.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Path parent = RegisterWriter.folderOf(target);
    Files.createDirectories(parent);
    Path temporary = Files.createTempFile(parent, ".register-", ".tmp");
    try {
      try (RegisterWriter writer = new RegisterWriter(temporary)) {
        compile(sources, targets, writer);
      }
      RegisterWriter.moveIntoPlace(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void compile(
      List<SourceEntries> sources, List<TargetEntries> groups, RegisterWriter writer)
      throws IOException {
    List<TargetBuilder.Listed> all = new ArrayList<>();
    for (int ordinal = 0; ordinal < sources.size(); ordinal++) {
      for (ListEntry entry : sources.get(ordinal).entries()) {
        all.add(new TargetBuilder.Listed(ordinal, entry));
      }
    }
    TargetBuilder targets = new TargetBuilder(writer);
    int placed = 0;
    for (TargetEntries group : groups) {
      targets.add(group.entries().stream().map(all::get).toList(), group.merges());
      placed += group.entries().size();
    }
    if (placed != all.size()) {
      throw new IllegalArgumentException(
          "expected each of (" + all.size() + ") entries in one target, found (" + placed + ")");
    }
    writer.end(Section.DOCUMENTS);
    targets.finish(sources.stream().map(SourceEntries::edition).toList());
  }
}
