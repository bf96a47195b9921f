package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cordon.lists.ImportReport.Outcome;
import org.cordon.lists.ftm.FtmImporter;
import org.cordon.lists.un.UnXmlImporter;
import org.cordon.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListStoreTest {
  private static final ImportOptions CAREFUL =
      ImportOptions.at(Instant.parse("2030-06-01T10:00:00Z"));
  private static final Source HOUSE =
      new Source("house", "House list", "Us", "", "ftm-json", "", "");

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");

  @BeforeEach
  void home() {
    home = folder.resolve("home");
  }

  private ListStore store() throws IOException {
    return ListStore.open(
        home, Sources.standard(), Importers.of(List.of(new FtmImporter(), new UnXmlImporter())));
  }

  /** A list of that many entries, published on that date; an empty date is none. */
  private Path list(String name, int entries, String date) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      text.append("{\"id\":\"e-").append(i).append("\",\"schema\":\"Person\",\"target\":true,");
      text.append(date.isEmpty() ? "" : "\"last_seen\":\"" + date + "\",");
      text.append("\"properties\":{\"name\":[\"")
          .append(name)
          .append(' ')
          .append(i)
          .append("\"]}}\n");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private ImportReport importInto(ListStore store, Path file, ImportOptions options)
      throws Exception {
    return store.importEdition(HOUSE, List.of(file), options, ProgressListener.NONE);
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.map(file -> home.relativize(file).toString()).sorted().toList();
    }
  }

  @Test
  void keepsTheRawBytesAndWhatWasFound() throws Exception {
    Path file = list("a.json", 3, "2030-01-02T03:04:05");

    ImportReport report = importInto(store(), file, CAREFUL);

    Edition edition = report.edition().orElseThrow();
    assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(report.counts()).isEqualTo(new Counts(3, 3, 0, 0));
    assertThat(edition.published()).isEqualTo("2030-01-02T03:04:05");
    assertThat(edition.retrieved()).isEqualTo("2030-06-01T10:00:00Z");
    assertThat(edition.id()).isEqualTo("2030-01-02-" + edition.sha256().substring(0, 12));
    assertThat(Files.readAllBytes(edition.rawFiles().getFirst()))
        .isEqualTo(Files.readAllBytes(file));
    assertThat(store().editions("house")).containsExactly(edition);
    assertThat(store().entries(edition)).hasSize(3);
  }

  @Test
  void importsTheSameContentOnce() throws Exception {
    Path file = list("a.json", 3, "2030-01-02");
    importInto(store(), file, CAREFUL);
    List<String> before = tree();

    ImportReport report = importInto(store(), file, CAREFUL);

    assertThat(report.outcome()).isEqualTo(Outcome.ALREADY_HELD);
    assertThat(report.held()).isTrue();
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void goesBackToAnEarlierStateOfAListWithoutDate() throws Exception {
    Path first = list("a.json", 3, "");
    importInto(store(), first, CAREFUL);
    importInto(
        store(), list("b.json", 3, ""), ImportOptions.at(Instant.parse("2030-06-02T10:00:00Z")));

    ImportReport report =
        importInto(store(), first, ImportOptions.at(Instant.parse("2030-06-03T10:00:00Z")));

    assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(store().current("house")).isEqualTo(report.edition());
    assertThat(store().editions("house")).hasSize(3);
  }

  @Test
  void holdsBackAnOlderEditionUnlessAsked() throws Exception {
    importInto(store(), list("new.json", 3, "2030-01-02"), CAREFUL);
    Path old = list("old.json", 3, "2029-12-31T23:59:59");
    List<String> before = tree();

    ImportReport refused = importInto(store(), old, CAREFUL);
    assertThat(refused.outcome()).isEqualTo(Outcome.HELD_BACK_OLDER);
    assertThat(refused.message()).contains("2030-01-02").contains("--allow-older");
    assertThat(tree()).isEqualTo(before);

    ImportReport kept = importInto(store(), old, CAREFUL.allowingOlder());
    assertThat(kept.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(store().current("house").orElseThrow().published()).isEqualTo("2030-01-02");
    assertThat(store().editions("house")).hasSize(2);
  }

  @Test
  void holdsBackASharpFallInNumbersUnlessAsked() throws Exception {
    importInto(store(), list("a.json", 100, "2030-01-01"), CAREFUL);
    Path smaller = list("b.json", 94, "2030-01-02");

    ImportReport refused = importInto(store(), smaller, CAREFUL);
    assertThat(refused.outcome()).isEqualTo(Outcome.HELD_BACK_SHRUNK);
    assertThat(refused.message()).contains("100").contains("94");
    assertThat(importInto(store(), list("c.json", 95, "2030-01-02"), CAREFUL).outcome())
        .isEqualTo(Outcome.IMPORTED);
    assertThat(
            importInto(store(), list("d.json", 50, "2030-01-03"), CAREFUL.acceptingShrink())
                .outcome())
        .isEqualTo(Outcome.IMPORTED);
  }

  @Test
  void holdsBackTheRealFallOfTheUnList() throws Exception {
    Path before = PublishedLists.require("un-sc/consolidated-2023-10-17.xml");
    Path after = PublishedLists.require("un-sc/consolidated-2023-10-19.xml");
    ListStore store = store();
    Source un = store.source("un-sc", "");
    store.importEdition(un, List.of(before), CAREFUL, ProgressListener.NONE);

    ImportReport refused = store.importEdition(un, List.of(after), CAREFUL, ProgressListener.NONE);
    ImportReport accepted =
        store.importEdition(un, List.of(after), CAREFUL.acceptingShrink(), ProgressListener.NONE);
    ImportReport older = store.importEdition(un, List.of(before), CAREFUL, ProgressListener.NONE);

    assertThat(refused.outcome()).isEqualTo(Outcome.HELD_BACK_SHRUNK);
    assertThat(accepted.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(accepted.counts().kept()).isEqualTo(862);
    assertThat(older.outcome()).isEqualTo(Outcome.ALREADY_HELD);
  }

  @Test
  void refusesAListWithTooManyBadRows() throws Exception {
    Path file = list("a.json", 100, "2030-01-01");
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"),
            "{\"id\":\"x\",\"schema\":\"None\"}\n".repeat(6) + Files.readString(file));

    ImportReport report = importInto(store(), bad, CAREFUL);

    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED_REJECTS);
    assertThat(report.counts()).isEqualTo(new Counts(106, 100, 6, 0));
    assertThat(report.problems()).hasSize(6);
    assertThat(store().editions("house")).isEmpty();
  }

  @Test
  void keepsAListWithAFewBadRowsAndTellsOfThem() throws Exception {
    Path file = list("a.json", 100, "2030-01-01");
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"),
            "{\"id\":\"x\",\"schema\":\"None\"}\n" + Files.readString(file));

    ImportReport report = importInto(store(), bad, CAREFUL);

    Edition edition = report.edition().orElseThrow();
    assertThat(edition.counts()).isEqualTo(new Counts(101, 100, 1, 0));
    assertThat(Files.readString(store().problems(edition)))
        .isEqualTo(
            "{\"kind\":\"rejected\",\"file\":\"bad.json\",\"line\":1,\"field\":\"schema\","
                + "\"reason\":\"expected a FollowTheMoney schema, found (None)\"}\n");
  }

  @Test
  void leavesTheGoodEditionWhenAFileIsBroken() throws Exception {
    importInto(store(), list("a.json", 3, "2030-01-01"), CAREFUL);
    List<String> before = tree();
    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"id\":\"e-0\",\"schema\":\"Pers");

    assertThatThrownBy(() -> importInto(store(), cut, CAREFUL))
        .isInstanceOf(ListFormatException.class);
    assertThatThrownBy(() -> importInto(store(), folder.resolve("none.json"), CAREFUL))
        .isInstanceOf(IOException.class);

    assertThat(tree()).isEqualTo(before);
  }

  /**
   * A process that dies leaves its staging folder behind; nobody reads it and the next import
   * clears it.
   */
  @Test
  void survivesACrashInTheMiddle() throws Exception {
    ListStore store = store();
    Edition edition =
        importInto(store, list("a.json", 3, "2030-01-01"), CAREFUL).edition().orElseThrow();
    Path left = Files.createDirectories(home.resolve("staging/house/raw"));
    Files.writeString(left.resolve("half.json"), "{\"id\":");
    Files.createDirectories(home.resolve("lists/other"));

    assertThat(store().current("house")).contains(edition);
    assertThat(store().currentEditions()).containsExactly(edition);
    importInto(store(), list("b.json", 3, "2030-01-02"), CAREFUL);

    assertThat(left).doesNotExist();
    assertThat(store().editions("house")).hasSize(2);
  }

  @Test
  void toldOfChangedRawBytes() throws Exception {
    ListStore store = store();
    Edition edition =
        importInto(store, list("a.json", 3, "2030-01-01"), CAREFUL).edition().orElseThrow();
    Files.writeString(edition.rawFiles().getFirst(), "{}");

    assertThatThrownBy(() -> store.entries(edition))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("the file was changed after its import");
  }

  @Test
  void letsImportsWaitForEachOther() throws Exception {
    List<Callable<ImportReport>> imports = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Path file = list("a" + i + ".json", 3, "2030-01-01");
      imports.add(() -> importInto(store(), file, CAREFUL));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<ImportReport> report : threads.invokeAll(imports)) {
        assertThat(report.get().outcome()).isEqualTo(Outcome.IMPORTED);
      }
    }
    assertThat(store().editions("house")).hasSize(8);
  }

  @Test
  void keepsSeveralFilesOfOneNameApart() throws Exception {
    Path one = list("a.json", 1, "");
    Path two = Files.copy(one, Files.createDirectories(folder.resolve("sub")).resolve("a.json"));
    ListStore store = store();

    assertThatThrownBy(
            () -> store.importEdition(HOUSE, List.of(one, two), CAREFUL, ProgressListener.NONE))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("takes exactly one file, found 2");
  }

  @Test
  void compilesTheSameRegisterFromTheSameEditions() throws Exception {
    ListStore store = store();
    importInto(store, list("a.json", 20, "2030-01-01"), CAREFUL);

    Path register = store.compileRegister(ProgressListener.NONE);
    byte[] once = Files.readAllBytes(register);
    store.compileRegister(ProgressListener.NONE);

    assertThat(Files.readAllBytes(register)).isEqualTo(once);
    try (Register opened = Register.open(register)) {
      assertThat(opened.size()).isEqualTo(20);
    }
  }

  @Test
  void removesASource() throws Exception {
    ListStore store = store();
    importInto(store, list("a.json", 3, "2030-01-01"), CAREFUL);

    assertThat(store.remove("house")).isTrue();
    assertThat(store.remove("house")).isFalse();
    assertThat(store.current("house")).isEmpty();
    assertThat(tree()).doesNotContain("staging/removed");
  }

  @Test
  void knowsTheFormatOfAHouseListAfterItsFirstImport() throws Exception {
    ListStore store = store();
    assertThatThrownBy(() -> store.source("my-list", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("un-sc")
        .hasMessageContaining("--format");
    assertThatThrownBy(() -> store.source("my-list", "odd"))
        .hasMessageContaining("ftm-json, un-xml");
    Source mine = store.source("my-list", "ftm-json");
    store.importEdition(mine, List.of(list("a.json", 3, "")), CAREFUL, ProgressListener.NONE);

    assertThat(store.source("my-list", "")).isEqualTo(mine);
    assertThat(store.status().getLast().source()).isEqualTo(mine);
    assertThat(store.status().getFirst().current()).isEmpty();
  }
}
