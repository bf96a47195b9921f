package org.cordon.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Registers of other days, kept beside the current one: {@code registers/<digest>.cordon}. The name
 * is a digest of all that the content depends on, so a file is either right or not there; the
 * oldest go when there are more than {@value #KEPT}.
 */
final class DatedRegisters {
  /** A register of all published lists takes some 200 MB. */
  static final int KEPT = 8;

  private static final String SUFFIX = ".cordon";
  private static final int NAME_LENGTH = 24;

  private final Path folder;
  private final Importers importers;

  DatedRegisters(Path folder, Importers importers) {
    this.folder = folder;
    this.importers = importers;
  }

  Path folder() {
    return folder;
  }

  /** Where the register of that basis is, or would be. */
  Path file(String basis) {
    return folder.resolve(basis + SUFFIX);
  }

  /**
   * A digest of all that a register depends on.
   *
   * @param targets what its targets depend on besides the editions
   */
  String basis(EditionsAt at, String targets) {
    StringBuilder parts = new StringBuilder();
    add(parts, targets);
    add(parts, at.moment().asOf().map(Object::toString).orElse(""));
    for (Edition edition : at.editions()) {
      add(parts, edition.source().name());
      add(parts, edition.source().title());
      add(parts, edition.source().authority());
      add(parts, edition.source().format());
      add(parts, edition.sha256());
      add(parts, edition.published());
      add(parts, edition.retrieved());
      add(parts, String.valueOf(importers.require(edition.source().format()).version()));
    }
    byte[] digest = Disk.sha256().digest(parts.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
  }

  private static void add(StringBuilder parts, String part) {
    parts.append(part.length()).append(':').append(part);
  }

  /** Takes the oldest away until no more than {@value #KEPT} are left; never the given one. */
  void makeRoom(Path kept) throws IOException {
    List<Dated> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
        if (!file.equals(kept)) {
          others.add(new Dated(file, Files.getLastModifiedTime(file)));
        }
      }
    }
    others.sort(Comparator.comparing(Dated::made).thenComparing(Dated::file));
    for (Dated old : others.subList(0, Math.max(0, others.size() + 1 - KEPT))) {
      Files.deleteIfExists(old.file());
    }
  }

  private record Dated(Path file, FileTime made) {}
}
