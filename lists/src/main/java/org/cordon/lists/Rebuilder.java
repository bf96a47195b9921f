package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of {@link ListStore#rebuild} over all editions; the caller holds the lock. */
final class Rebuilder {
  private final Editions editions;
  private final ListStore store;
  private final Path staging;
  private final List<Edition> checked = new ArrayList<>();
  private final List<Edition> restored = new ArrayList<>();
  private final List<Problem> lost = new ArrayList<>();

  Rebuilder(Editions editions, ListStore store, Path staging) {
    this.editions = editions;
    this.store = store;
    this.staging = staging;
  }

  Rebuilt run() throws IOException {
    for (String name : editions.sources()) {
      List<Path> folders = editions.folders(name);
      Optional<Source> source = Optional.empty();
      for (Path folder : folders) {
        if (Files.exists(folder.resolve(EditionJson.FILE))) {
          Edition edition = EditionJson.read(folder);
          source = Optional.of(edition.source());
          check(edition);
        }
      }
      for (Path folder : folders) {
        if (!Files.exists(folder.resolve(EditionJson.FILE))) {
          restore(name, source, folder);
        }
      }
    }
    return new Rebuilt(checked, restored, lost);
  }

  private void check(Edition edition) throws IOException {
    try {
      ListStore.checkDigests(edition);
      checked.add(edition);
    } catch (ListFormatException e) {
      lost.add(e.problem());
    } catch (NoSuchFileException e) {
      lost.add(problem(Path.of(e.getFile()), "a raw file is missing; import the list again"));
    }
  }

  /** A list is read as its other editions are, else as it is declared. */
  private void restore(String name, Optional<Source> held, Path folder) throws IOException {
    Optional<Source> source = held.or(() -> store.sources().find(name));
    if (source.isEmpty()) {
      lost.add(
          problem(
              folder.resolve(EditionJson.FILE),
              "missing, and the list is not declared, so that nobody knows its format; import it"
                  + " again"));
      return;
    }
    Importer importer = store.importers().require(source.get().format());
    try {
      restored.add(new EditionRestorer(importer, source.get(), staging).restore(folder));
    } catch (ListFormatException e) {
      lost.add(e.problem());
    }
  }

  private static Problem problem(Path file, String reason) {
    return new Problem(file.toString(), 0, "", reason);
  }
}
