package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes {@code edition.json} and {@code problems.jsonl} of an edition again from its raw files and
 * its folder's name. The name holds the start of the digest, so a changed, missing or further file
 * is noticed, and of several files the order in which they were given is found again.
 */
final class EditionRestorer {
  private static final Pattern NAME =
      Pattern.compile("(?:\\d+-)?(\\d{4}-\\d{2}-\\d{2})-([0-9a-f]{12})");

  /** 7! orders are tried in no time; no published set has more files. */
  private static final int MOST_FILES = 7;

  private final Importer importer;
  private final Source source;
  private final Path staging;

  EditionRestorer(Importer importer, Source source, Path staging) {
    this.importer = importer;
    this.source = source;
    this.staging = staging;
  }

  /**
   * Restores the edition in a folder.
   *
   * @throws ListFormatException if the raw files are not those of the folder's name or cannot be
   *     read
   */
  Edition restore(Path folder) throws IOException, ListFormatException {
    Matcher name = NAME.matcher(Unpacked.name(folder));
    if (!name.matches()) {
      throw refused(folder, "expected a folder named <date>-<12 digits of the SHA-256>");
    }
    List<EditionFile> files =
        inOrder(raw(folder), name.group(2))
            .orElseThrow(() ->
                refused(
                    folder,
                    "expected raw files of the digest in the folder's name, found others; import"
                        + " the list again"));
    Files.createDirectories(staging);
    ImportTally tally =
        ImportTally.of(
            importer, source, RawFiles.paths(folder, files), staging, ProgressListener.NONE);
    Edition edition = edition(folder, name.group(1), files, tally);
    EditionJson.write(edition, staging);
    move(staging.resolve(EditionJson.PROBLEMS), folder);
    move(staging.resolve(EditionJson.FILE), folder);
    Disk.sync(folder);
    return edition;
  }

  private static List<EditionFile> raw(Path folder) throws IOException {
    List<EditionFile> raw = new ArrayList<>();
    if (Files.isDirectory(RawFiles.folder(folder))) {
      try (Stream<Path> files = Files.list(RawFiles.folder(folder))) {
        for (Path file : files.sorted().toList()) {
          raw.add(new EditionFile(Unpacked.name(file), Files.size(file), Disk.digest(file)));
        }
      }
    }
    return raw;
  }

  /** The order of the files whose digest begins as stated. */
  private static Optional<List<EditionFile>> inOrder(List<EditionFile> raw, String digest) {
    if (raw.isEmpty() || raw.size() > MOST_FILES) {
      return Optional.empty();
    }
    return inOrder(List.of(), raw, digest);
  }

  private static Optional<List<EditionFile>> inOrder(
      List<EditionFile> placed, List<EditionFile> left, String digest) {
    if (left.isEmpty()) {
      return EditionFile.digest(placed).startsWith(digest) ? Optional.of(placed) : Optional.empty();
    }
    for (EditionFile next : left) {
      List<EditionFile> more = new ArrayList<>(placed);
      more.add(next);
      List<EditionFile> fewer = left.stream().filter(file -> !file.equals(next)).toList();
      Optional<List<EditionFile>> found = inOrder(more, fewer, digest);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** When it was fetched is lost: the day in the folder's name stands for it. */
  private Edition edition(Path folder, String day, List<EditionFile> files, ImportTally tally) {
    String retrieved =
        Editions.instant(tally.published())
            .or(() -> Editions.instant(day))
            .orElseThrow()
            .toString();
    return new Edition(
        source,
        Unpacked.name(folder),
        folder,
        files,
        EditionFile.digest(files),
        tally.published(),
        retrieved,
        importer.version(),
        tally.counts());
  }

  private static void move(Path file, Path folder) throws IOException {
    Disk.sync(file);
    Files.move(
        file,
        folder.resolve(Unpacked.name(file)),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static ListFormatException refused(Path folder, String reason) {
    return new ListFormatException(new Problem(folder.toString(), 0, "", reason));
  }
}
