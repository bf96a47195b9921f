package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fetched copies that did not pass the checks: {@code quarantine/<source>/<id>/} in the data
 * folder, kept until somebody accepts or drops them. At most {@link #KEPT} copies of a source are
 * kept; the oldest make room.
 */
public final class Quarantine {
  /** How many copies of one source are kept: enough to see what a publisher did this week. */
  public static final int KEPT = 5;

  private static final Comparator<Quarantined> OLDEST_FIRST =
      Comparator.comparing(Quarantined::retrieved).thenComparing(Quarantined::id);

  private final Path home;

  Quarantine(Path home) {
    this.home = home;
  }

  /** All copies, by source, the oldest first. */
  public List<Quarantined> all() throws IOException {
    List<Quarantined> all = new ArrayList<>();
    for (Path source : Disk.folders(root())) {
      all.addAll(of(source));
    }
    return List.copyOf(all);
  }

  /** The copies of one source, the oldest first. */
  public List<Quarantined> of(String source) throws IOException {
    Sources.checkName(source);
    return of(root().resolve(source));
  }

  private static List<Quarantined> of(Path folder) throws IOException {
    List<Quarantined> items = new ArrayList<>();
    for (Path item : Disk.folders(folder)) {
      items.add(QuarantineJson.read(item));
    }
    items.sort(OLDEST_FIRST);
    return List.copyOf(items);
  }

  /**
   * Keeps a copy; one with the same content is not kept twice.
   *
   * @param source the list
   * @param files the files as fetched
   * @param retrieved when they were fetched, as an ISO instant
   * @param reason the check that was not passed
   * @param message what was expected and what was found
   * @return the copy kept, or the one kept already
   */
  public Quarantined add(
      Source source, List<Path> files, String retrieved, Quarantined.Reason reason, String message)
      throws IOException {
    try (StoreLock _ = StoreLock.acquire(home)) {
      Path staging = home.resolve("staging").resolve("quarantine");
      Disk.deleteTree(staging);
      List<EditionFile> copies = RawFiles.copy(files, staging);
      String sha256 = EditionFile.digest(copies);
      Optional<Quarantined> same =
          of(source.name()).stream().filter(item -> item.sha256().equals(sha256)).findFirst();
      if (same.isPresent()) {
        Disk.deleteTree(staging);
        return same.get();
      }
      String id = retrieved.substring(0, 10) + "-" + sha256.substring(0, 12);
      Path folder = root().resolve(source.name()).resolve(id);
      Quarantined item =
          new Quarantined(source, id, folder, copies, sha256, reason, message, retrieved);
      QuarantineJson.write(item, staging);
      Disk.publish(staging, folder);
      makeRoom(source.name());
      return item;
    }
  }

  /**
   * Imports a copy, overruling the check that it did not pass, and no other check.
   *
   * @return how the import ended; when it {@link ImportReport#held() is held} it left the
   *     quarantine
   * @throws ListFormatException if nobody may overrule the check, or the copy cannot be read
   */
  public ImportReport accept(ListStore store, Quarantined item, ProgressListener progress)
      throws IOException, ListFormatException {
    Optional<ImportOptions> options = item.overruling();
    if (options.isEmpty()) {
      throw new ListFormatException(
          new Problem(
              item.id(),
              0,
              "",
              "it cannot be read, so there is nothing to accept (%s)".formatted(item.message())));
    }
    ImportReport report =
        store.importEdition(item.source(), item.rawFiles(), options.get(), progress);
    if (report.held()) {
      drop(item);
    }
    return report;
  }

  /** Removes a copy, in one step. */
  public void drop(Quarantined item) throws IOException {
    try (StoreLock _ = StoreLock.acquire(home)) {
      remove(item);
    }
  }

  private void makeRoom(String source) throws IOException {
    List<Quarantined> items = of(source);
    for (Quarantined item : items.subList(0, Math.max(0, items.size() - KEPT))) {
      remove(item);
    }
  }

  private void remove(Quarantined item) throws IOException {
    if (Files.isDirectory(item.folder())) {
      Path staging = home.resolve("staging").resolve("dropped");
      Disk.deleteTree(staging);
      Disk.publish(item.folder(), staging);
      Disk.deleteTree(staging);
    }
  }

  private Path root() {
    return home.resolve("quarantine");
  }
}
