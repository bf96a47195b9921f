package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is lost is made again: the register from the editions, all else from the raw files. */
final class RestoreTest {
  private static final Path DATA = Path.of("..", "data");
  private static final ImportOptions OPTIONS =
      ImportOptions.at(Instant.parse("2030-06-01T10:00:00Z"));

  @TempDir private Path home;
  private ListStore store;

  @BeforeEach
  void importTheBundledLists() throws Exception {
    store = ListStore.open(home, Sources.read(DATA.resolve("sources.json")), Importers.standard());
    for (String name : List.of("un-sc-dprk", "un-1718-vessels")) {
      store.importEdition(
          store.source(name, ""),
          List.of(DATA.resolve(name + ".ftm.json")),
          OPTIONS,
          ProgressListener.NONE);
    }
  }

  @Test
  void aDeletedRegisterIsCompiledToTheSameBytes() throws Exception {
    byte[] before = Files.readAllBytes(store.compileRegister(ProgressListener.NONE));
    Files.delete(store.registerFile());

    assertThat(store.rebuild().checked()).hasSize(2);
    assertThat(Files.readAllBytes(store.compileRegister(ProgressListener.NONE))).isEqualTo(before);
  }

  @Test
  void fromTheRawFilesAloneTheAnswersAreTheSame() throws Exception {
    store.compileRegister(ProgressListener.NONE);
    List<Edition> editions = store.currentEditions();
    List<String> before = answers();
    keepRawFilesOnly();

    Rebuilt rebuilt = store.rebuild();

    assertThat(rebuilt.lost()).isEmpty();
    assertThat(rebuilt.restored()).hasSize(2);
    store.compileRegister(ProgressListener.NONE);
    assertThat(answers()).isEqualTo(before);
    for (int i = 0; i < editions.size(); i++) {
      assertThat(store.currentEditions().get(i))
          .usingRecursiveComparison()
          .ignoringFields("retrieved")
          .isEqualTo(editions.get(i));
    }
  }

  @Test
  void aChangedOrMissingRawFileIsToldAndNotRepaired() throws Exception {
    List<Edition> editions = store.currentEditions();
    Files.writeString(editions.getFirst().rawFiles().getFirst(), "changed");
    Files.delete(editions.getLast().rawFiles().getFirst());

    Rebuilt rebuilt = store.rebuild();

    assertThat(rebuilt.lost()).hasSize(2);
    assertThat(rebuilt.lost().getFirst().reason()).contains("expected SHA-256");
    assertThat(rebuilt.lost().getLast().reason()).contains("missing");
    keepRawFilesOnly();
    assertThat(store.rebuild().lost()).hasSize(2);
    assertThat(store.rebuild().restored()).isEmpty();
  }

  @Test
  void theOrderOfSeveralFilesIsFoundAgain() throws Exception {
    Path first = Files.writeString(home.resolve("z.csv"), "name\nAnna Example\n");
    Path second =
        Files.writeString(
            home.resolve("a" + org.cordon.lists.csv.CsvImporter.MAPPING_SUFFIX), "name=name\n");
    Source house = new Source("house", "House", "", "", "csv", "", "");
    ImportReport report =
        store.importEdition(house, List.of(first, second), OPTIONS, ProgressListener.NONE);
    Edition edition = report.edition().orElseThrow();
    Files.delete(edition.folder().resolve(EditionJson.FILE));
    ListStore knowing = ListStore.open(home, Sources.of(List.of(house)), Importers.standard());

    Rebuilt rebuilt = knowing.rebuild();

    assertThat(rebuilt.restored()).extracting(Edition::files).containsExactly(edition.files());
  }

  @Test
  void anUndeclaredListWithoutItsDescriptionIsTold() throws Exception {
    Path file = Files.writeString(home.resolve("z.csv"), "name\nAnna Example\n");
    Source house = new Source("house", "House", "", "", "csv", "", "");
    Edition edition =
        store
            .importEdition(house, List.of(file), OPTIONS, ProgressListener.NONE)
            .edition()
            .orElseThrow();
    Files.delete(edition.folder().resolve(EditionJson.FILE));

    assertThat(store.rebuild().lost().getFirst().reason()).contains("not declared");
  }

  /** What lies there belongs to the holder of the lock. */
  @Test
  void withoutTheLockItLeavesTheWorkOfOthersAlone() throws Exception {
    Path work = Files.createDirectories(home.resolve("staging").resolve("another"));

    try (FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      assertThatThrownBy(store::rebuild).isInstanceOf(OverlappingFileLockException.class);
    }

    assertThat(work).exists();
  }

  private void keepRawFilesOnly() throws IOException {
    Files.deleteIfExists(store.registerFile());
    List<Path> others;
    try (Stream<Path> files = Files.walk(home.resolve("lists"))) {
      others = files.filter(f -> Unpacked.name(f).matches("edition.json|problems.jsonl")).toList();
    }
    for (Path file : others) {
      Files.delete(file);
    }
  }

  /** Every target, and what is answered to the name of each. */
  private List<String> answers() throws IOException {
    List<String> answers = new ArrayList<>();
    try (Register register = Register.open(store.registerFile())) {
      register.editions().stream().map(SourceEdition::sha256).forEach(answers::add);
      Matcher matcher = new Matcher(register);
      for (int i = 0; i < register.size(); i++) {
        for (ListEntry entry : register.target(i).entries()) {
          answers.add(entry.toString());
          matcher
              .match(question(entry))
              .forEach(match -> answers.add(match.target().id() + " " + match.logOdds()));
        }
      }
    }
    return answers;
  }

  private static Question question(ListEntry entry) {
    Entity party =
        Entity.builder("asked", Model.standard().schema("Thing").orElseThrow())
            .add("name", entry.subject().caption(), "")
            .build();
    return new Question(party, 0.5, 5, java.util.Set.of());
  }

  @Test
  void aLostDescriptionIsToldWithAdvice() throws Exception {
    Edition edition = store.currentEditions().getFirst();
    Files.delete(edition.folder().resolve(EditionJson.FILE));

    assertThatThrownBy(() -> store.currentEditions()).hasMessageContaining("cordon lists rebuild");
  }
}
