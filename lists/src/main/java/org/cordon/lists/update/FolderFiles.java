package org.cordon.lists.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cordon.lists.Download;
import org.cordon.lists.RemoteFile;
import org.cordon.lists.Source;

/**
 * Files that were brought in a folder to a machine without a network: {@code DIR/<source>/<file>},
 * or {@code DIR/<file>} for sources of which all file names are declared. Case does not matter.
 */
public final class FolderFiles {
  private final Path folder;

  /** Those of a folder. */
  public FolderFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The files of a source in the order declared.
   *
   * @return the files; empty when the folder has none or not all of them
   */
  public Optional<List<Path>> of(Source source, Optional<Download> download) throws IOException {
    Path own = folder.resolve(source.name());
    if (Files.isDirectory(own)) {
      Map<String, Path> files = files(own);
      if (download.isEmpty()) {
        return files.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(files.values()));
      }
      return declared(files, download.get());
    }
    return download.isEmpty() ? Optional.empty() : declared(files(folder), download.get());
  }

  private static Optional<List<Path>> declared(Map<String, Path> files, Download download) {
    List<Path> found = new ArrayList<>();
    for (RemoteFile file : download.files()) {
      Path path = files.get(file.name().toLowerCase(Locale.ROOT));
      if (path == null) {
        return Optional.empty();
      }
      found.add(path);
    }
    return Optional.of(List.copyOf(found));
  }

  /** Lower-case name to file, in the order of names. */
  private static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.filter(Files::isRegularFile).sorted().toList()) {
        files.put(child.getFileName().toString().toLowerCase(Locale.ROOT), child);
      }
    }
    return files;
  }
}
