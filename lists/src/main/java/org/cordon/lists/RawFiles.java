package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder {@code raw} of an edition or of a quarantined copy. */
final class RawFiles {
  private static final String FOLDER = "raw";

  private RawFiles() {}

  /** The folder {@code raw} below that of an edition. */
  static Path folder(Path edition) {
    return edition.resolve(FOLDER);
  }

  /** The files on disk, in order. */
  static List<Path> paths(Path edition, List<EditionFile> files) {
    return files.stream().map(file -> file.in(edition)).toList();
  }

  /** Copies files as they are given into a folder that is being prepared, and digests them. */
  static List<EditionFile> copy(List<Path> files, Path edition) throws IOException {
    Path folder = Files.createDirectories(folder(edition));
    List<EditionFile> raw = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString(), null, "expected a file to import");
      }
      String name = Disk.freeName(folder, Unpacked.name(file));
      String sha256 = Disk.copyWithDigest(file, folder.resolve(name));
      raw.add(new EditionFile(name, Files.size(folder.resolve(name)), sha256));
    }
    return raw;
  }
}
