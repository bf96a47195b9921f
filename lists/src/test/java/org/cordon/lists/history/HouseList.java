package org.cordon.lists.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cordon.lists.Edition;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ListStore;
import org.cordon.lists.ProgressListener;
import org.cordon.lists.Source;

/** A house list whose editions are written in the test. */
final class HouseList {
  static final String NAME = "house";
  private static final Source SOURCE = new Source(NAME, "House", "Us", "", "ftm-json", "", "");

  private final Path folder;
  private final ListStore store;
  private int count;

  HouseList(Path folder) throws IOException {
    this.folder = folder;
    this.store = ListStore.open(folder.resolve("home"));
  }

  ListStore store() {
    return store;
  }

  /** An edition without a date of its own, fetched on that day. */
  Edition edition(String day, String... lines) throws Exception {
    Path file = Files.write(folder.resolve("list-" + count++ + ".json"), List.of(lines));
    ImportOptions options =
        ImportOptions.at(Instant.parse(day + "T12:00:00Z")).allowingOlder().acceptingShrink();
    return store
        .importEdition(SOURCE, List.of(file), options, ProgressListener.NONE)
        .edition()
        .orElseThrow();
  }

  /** A person with a name and further properties in JSON. */
  static String person(String id, String name, String more) {
    return "{\"id\":\"%s\",\"schema\":\"Person\",\"target\":true,\"properties\":{\"name\":[\"%s\"]%s}}"
        .formatted(id, name, more.isEmpty() ? "" : "," + more);
  }

  /** The listing of an entity with properties in JSON. */
  static String listing(String entity, String properties) {
    return "{\"id\":\"%s-s\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"%s\"],%s}}"
        .formatted(entity, entity, properties);
  }

  EditionDiff diff() throws Exception {
    List<Edition> editions = store.editions(NAME);
    Edition from = editions.get(editions.size() - 2);
    Edition to = editions.getLast();
    return EditionDiff.between(from, store.entries(from), to, store.entries(to));
  }
}
