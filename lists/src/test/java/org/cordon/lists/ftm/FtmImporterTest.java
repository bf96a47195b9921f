package org.cordon.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Golden;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.PublishedLists;
import org.cordon.lists.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmImporterTest {
  private final FtmImporter importer = new FtmImporter();

  @Test
  void groupsFlatEntitiesByReference() throws Exception {
    ReadResult result = ReadResult.of(importer, "house", Golden.resource("ftm/flat.json"));

    assertThat(result.entries())
        .extracting(ListEntry::key)
        .containsExactly("p-1", "c-1", "v-1", "o-1");
    assertThat(result.rejected()).hasSize(4);
    Golden.check("ftm/flat.golden.txt", result.text());
  }

  @Test
  void flattensNestedTargets() throws Exception {
    ReadResult result = ReadResult.of(importer, "house", Golden.resource("ftm/nested.json"));

    assertThat(result.entries()).extracting(ListEntry::key).containsExactly("p-1", "p-2");
    Golden.check("ftm/nested.golden.txt", result.text());
  }

  @ParameterizedTest
  @CsvSource({
    "eu/eu_fsf-2022-01-24.entities.ftm.json, 2379",
    "opensanctions-shape/zala.entities.ftm.json, 14",
    "opensanctions-shape/full-export-2024-03-09/entities.ftm.json, 20",
    "opensanctions-shape/full-export-2024-03-09/targets.nested.json, 20",
    "opensanctions-shape/delta-2024-05/t1.entities.ftm.json, 6",
  })
  void accountsForEveryTargetOfTheRealFiles(String file, int targets) throws Exception {
    ReadResult result = ReadResult.of(importer, "real", PublishedLists.require(file));

    assertThat(result.entries()).hasSize(targets);
    assertThat(result.rejected()).isEmpty();
  }

  /** In the EU file nothing dangles, so every line is a target or a detail of one. */
  @Test
  void losesNoDetailOfTheEuFile() throws Exception {
    Path file = PublishedLists.require("eu/eu_fsf-2022-01-24.entities.ftm.json");

    ReadResult result = ReadResult.of(importer, "eu-fsf", file);

    assertThat(
            result.entries().stream()
                .flatMap(e -> e.details().stream())
                .map(d -> d.id())
                .distinct())
        .hasSize(6280 - 2379);
    assertThat(result.warnings()).allMatch(problem -> !problem.reason().contains("not used"));
  }

  /** Both forms of one export say the same. */
  @Test
  void readsTheSameFromBothForms() throws Exception {
    String folder = "opensanctions-shape/full-export-2024-03-09/";
    ReadResult flat =
        ReadResult.of(importer, "real", PublishedLists.require(folder + "entities.ftm.json"));
    ReadResult nested =
        ReadResult.of(importer, "real", PublishedLists.require(folder + "targets.nested.json"));

    for (ListEntry entry : flat.entries()) {
      assertThat(nested.entry(entry.key()).subject().values("alias"))
          .containsExactlyInAnyOrderElementsOf(entry.subject().values("alias"));
      assertThat(nested.entry(entry.key()).details().stream().map(detail -> detail.id()))
          .containsExactlyInAnyOrderElementsOf(
              entry.details().stream().map(detail -> detail.id()).toList());
    }
  }

  @Test
  void refusesAFileWhoseLastLineIsCut(@TempDir Path folder) throws Exception {
    Path file =
        write(
            folder, "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":\"b\",\"sch");

    assertThatThrownBy(() -> ReadResult.of(importer, "x", file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageStartingWith("list.json:2: the last line is cut");
  }

  @Test
  void refusesAnArray(@TempDir Path folder) throws Exception {
    Path file = write(folder, "[{\"id\":\"a\",\"schema\":\"Person\"}]\n");

    assertThatThrownBy(() -> ReadResult.of(importer, "x", file)).hasMessageContaining("JSON array");
  }

  @Test
  void refusesALineWithoutEnd(@TempDir Path folder) throws Exception {
    Path file = write(folder, "{\"id\":\"" + "a".repeat(5000) + "\"}\n");

    assertThatThrownBy(() -> ReadResult.of(new FtmImporter(4096), "x", file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("at most 4096 bytes");
  }

  @Test
  void readsAByteOrderMarkAndCarriageReturns(@TempDir Path folder) throws Exception {
    Path file =
        write(
            folder,
            "\uFEFF{\"id\":\"a\",\"schema\":\"Person\",\"target\":true,\"properties\":{}}\r\n");

    assertThat(ReadResult.of(importer, "x", file).entries()).hasSize(1);
  }

  @Test
  void rejectsALineOfOtherBytes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("list.json");
    Files.write(file, new byte[] {'{', (byte) 0xC3, '}', '\n'});
    Files.writeString(
        file, "{\"id\":\"a\",\"schema\":\"Person\",\"target\":true}\n", StandardOpenOption.APPEND);

    ReadResult result = ReadResult.of(importer, "x", file);

    assertThat(result.rejected()).hasSize(1);
    assertThat(result.rejected().getFirst().reason()).contains("UTF-8");
  }

  private static Path write(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("list.json"), text);
  }
}
