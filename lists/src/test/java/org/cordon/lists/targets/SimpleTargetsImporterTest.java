package org.cordon.lists.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.lists.CollectedEntries.shared;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.CollectedEntries;
import org.cordon.lists.Golden;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleTargetsImporterTest {
  private static final String FOLDER = "targets/";

  private static CollectedEntries read(Path file) throws Exception {
    CollectedEntries found = new CollectedEntries();
    new SimpleTargetsImporter()
        .read(CollectedEntries.source("test", "targets-simple-csv"), List.of(file), found);
    return found;
  }

  /** Found by damaging samples: a header alone was an empty list, read without a word. */
  @Test
  void aHeaderWithoutRowsIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("targets.csv"), "id,schema,name\n");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("expected rows under the header");
  }

  @Test
  void everyColumnIsKept() throws Exception {
    Golden.check(
        FOLDER + "expected.txt",
        Rendering.of(read(Golden.resource(FOLDER + "targets.simple.csv"))));
  }

  @ParameterizedTest
  @CsvSource({
    "full-export-2024-03-09/targets.simple.csv, 20",
    "interpol-targets.simple-2025-05-23-excerpt.csv, 320",
  })
  void realFilesAreReadWhole(String name, int count) throws Exception {
    CollectedEntries found = read(shared("lists/opensanctions-shape/" + name));
    assertThat(found.entries).hasSize(count);
    assertThat(found.rejects).isEmpty();
    assertThat(found.warnings).isEmpty();
  }

  @Test
  void lineBreaksAndSemicolonsStayInTheirValue() throws Exception {
    CollectedEntries found =
        read(shared("lists/opensanctions-shape/interpol-targets.simple-2025-05-23-excerpt.csv"));
    assertThat(CollectedEntries.details(found.entry("NK-2Ld7pewCoLeyspMtVCMMMo"), "Sanction"))
        .singleElement()
        .satisfies(sanction ->
            assertThat(sanction.values("summary"))
                .containsExactly("Red Notice - 1) Murder\n2) Manslaughter\n3) Aggravated theft"));
  }

  @ParameterizedTest
  @CsvSource({
    "csl-broken-rows.csv, expected the columns id",
    "csl-header-twice-and-cut-last-row.csv, expected the columns id",
    "eu-csv-resaved-by-spreadsheet.csv, expected the columns id",
    "html-instead-of-list.csv, text/html",
    "empty-sdn.csv, empty",
    "only-ctrl-z.csv, empty",
  })
  void otherFilesAreRefused(String name, String reason) {
    Path file = shared("lists/bad-input/" + name);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining(reason);
  }
}
