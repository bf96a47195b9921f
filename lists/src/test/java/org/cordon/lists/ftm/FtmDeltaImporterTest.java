package org.cordon.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cordon.entity.ListEntry;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.PublishedLists;
import org.cordon.lists.ReadResult;
import org.cordon.lists.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmDeltaImporterTest {
  private static final String BASE =
      """
      {"id":"a-1","schema":"Person","properties":{"name":["One"]},"target":true}
      {"id":"a-2","schema":"Person","properties":{"name":["Two"]},"target":true}
      """;

  @TempDir Path folder;

  @Test
  void addsChangesAndDeletesInTheOrderOfTheNames() throws Exception {
    Path base = write("entities.ftm.json", BASE);
    Path second =
        write(
            "20240528-b.delta.json",
            """
            {"op":"DEL","entity":{"id":"a-3"}}
            {"op":"MOD","entity":{"id":"a-1","schema":"Person","properties":{"name":["Uno"]},"target":true}}
            {"op":"DEL","entity":{"id":"never-seen"}}
            """);
    Path first =
        write(
            "20240527-a.delta.json",
            """
            {"op":"ADD","entity":{"id":"a-3","schema":"Person","properties":{"name":["Three"]},"target":true}}
            {"op":"DEL","entity":{"id":"a-2"}}
            {"op":"ADD","entity":{"id":"a-2","schema":"Person","properties":{"name":["Two again"]},"target":true}}
            {"op":"MOD","entity":{"id":"a-9","schema":"Person","properties":{"name":["Nine"]},"target":true}}
            """);
    Path empty = write("20240529-c.delta.json", "");

    ReadResult result = read(base, second, first, empty);

    assertThat(result.entries()).extracting(ListEntry::key).containsExactly("a-1", "a-2", "a-9");
    assertThat(result.entry("a-1").subject().values("name")).containsExactly("Uno");
    assertThat(result.entry("a-2").subject().values("name")).containsExactly("Two again");
    assertThat(result.warnings()).hasSize(1);
    assertThat(result.warnings().getFirst().reason()).contains("MOD", "a-9");
  }

  @Test
  void refusesAnOperationThatIsNotKnown() throws Exception {
    Path delta = PublishedLists.require("bad-input/delta-unknown-op.json");
    Path base = write("entities.ftm.json", BASE);

    assertThatThrownBy(() -> read(base, delta))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("delta-unknown-op.json:3")
        .hasMessageContaining("found (PATCH)");
  }

  @Test
  void refusesADeltaThatIsCut() throws Exception {
    Path base = write("entities.ftm.json", BASE);
    Path cut = write("20240527-a.delta.json", "{\"op\":\"DEL\",\"entity\":{\"id\":\"a-1\"");

    assertThatThrownBy(() -> read(base, cut)).isInstanceOf(ListFormatException.class);
  }

  /** The published chain of May 2024: 4 added, 1 changed, 1 of those added deleted. */
  @Test
  void appliesThePublishedChain() throws Exception {
    Path base = PublishedLists.require("opensanctions-shape/delta-2024-05/t1.entities.ftm.json");
    List<Path> files = new ArrayList<>(List.of(base));
    try (Stream<Path> all = Files.list(base.resolveSibling("."))) {
      all.filter(file -> file.toString().endsWith(".entities.delta.json")).forEach(files::add);
    }
    ReadResult result = read(files.toArray(Path[]::new));

    assertThat(files).hasSize(6);
    assertThat(result.rejected()).isEmpty();
    assertThat(result.entries()).extracting(ListEntry::key).doesNotContain("NK-500Poltergeist");
    assertThat(result.entry("NK-2T3S8Hu29ktYnKSTgQp2wL").subject().values("name"))
        .contains("Foobar Foobargroup");
    assertThat(result.entries()).extracting(ListEntry::key).contains("Q4365364");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ReadResult read(Path... files) throws IOException, ListFormatException {
    ReadResult result = new ReadResult();
    new FtmDeltaImporter()
        .read(
            new Source("test", "Test", "An Authority", "", "ftm-delta", "", ""),
            List.of(files),
            result);
    return result;
  }
}
