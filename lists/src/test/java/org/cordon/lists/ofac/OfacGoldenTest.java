package org.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.CollectedEntries;
import org.cordon.lists.Golden;
import org.cordon.lists.Rendering;
import org.junit.jupiter.api.Test;

class OfacGoldenTest {
  private static final String FOLDER = "ofac/";

  private static CollectedEntries read(String... names) throws Exception {
    List<Path> files = List.of(names).stream().map(name -> Golden.resource(FOLDER + name)).toList();
    CollectedEntries found = new CollectedEntries();
    new OfacImporter(false).read(CollectedEntries.source("us-ofac-sdn", "ofac-csv"), files, found);
    return found;
  }

  @Test
  void everyKindOfFactIsTakenOut() throws Exception {
    Golden.check(FOLDER + "expected.txt", Rendering.of(read("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")));
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws Exception {
    assertThat(read("sdn_comments.csv", "add.csv", "sdn.csv", "alt.csv").entries)
        .isEqualTo(read("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv").entries);
  }
}
