package org.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cordon.cli.Launcher.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole way through the launcher: import, screen, match, and what happens when something is
 * wrong.
 */
final class LauncherIT {
  /** Invented people, in the form of a house watch list. */
  private static final String WATCH_LIST =
      """
      id,name,type,birth_date,nationality
      H-1,Orlan Veskarov,Person,1968-04-09,RU
      H-2,Tamsin Okonjo-Bright,Person,1975,NG
      H-3,Quellmark Shipping LLC,Company,,CY
      """;

  private static final String CUSTOMERS =
      """
      id,name,type,birth_date,nationality
      C-1,Anna Muster,Person,1980-01-01,DE
      C-2,Orlan Veskarov,Person,1968-04-09,RU
      C-3,Peter Beispiel,Person,1970-02-02,AT
      """;

  @TempDir private Path folder;
  private Launcher cordon = new Launcher(Launcher.script(), Path.of("."), Map.of());

  @BeforeEach
  void inAFolderWithSpaces() throws IOException {
    Path work = Files.createDirectories(folder.resolve("a folder"));
    cordon = new Launcher(Launcher.script(), work, Map.of());
    folder = work;
  }

  @Test
  void theDemoShowsHitsAndWritesAReport() throws Exception {
    Path root = Launcher.script().getParent();
    assumeTrue(Files.isDirectory(root.resolve("data")), "the bundled lists are not there");

    Outcome outcome = cordon.run("demo", "--out", "report.html");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(10);
    assertThat(outcome.out()).contains("best hit", "rows = ", "report: ", "report.html");
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("<!doctype html>", "</html>");
  }

  @Test
  void aListIsImportedAndScreenedAgainst() throws Exception {
    importWatchList();
    write("customers.csv", CUSTOMERS);

    Outcome table = cordon.run("screen", "customers.csv");
    assertThat(table.out())
        .contains("Orlan Veskarov", "house H-1", "3 rows = 3 screened + 0 rejected; 1 with hits");
    assertThat(table.code()).isEqualTo(10);

    write("clear.csv", "name,type\nAnna Muster,Person\n");
    assertThat(cordon.run("screen", "clear.csv").code()).isZero();

    assertThat(
            cordon.run("match", "Orlan Veskarov", "--birth-date", "1968-04-09", "--explain").out())
        .contains("listed as:    house H-1", "sum");
    assertThat(cordon.run("match", "Orlan Veskarov").code()).isEqualTo(10);
    assertThat(cordon.run("match", "Anna Muster").code()).isZero();
    assertThat(cordon.run("lists", "show", "H-1").out())
        .contains("Orlan Veskarov", "1968-04-09", "watch list.csv");
    assertThat(cordon.run("lists", "status", "--held").out()).contains("house");
    assertThat(cordon.run("register", "verify").out()).contains("sound");
    assertThat(cordon.run("lists", "remove", "house").code()).isZero();
    assertThat(cordon.run("match", "Orlan Veskarov").code()).isEqualTo(4);
  }

  @Test
  void namesOfAnyScriptComeInAsArguments() throws Exception {
    write("watch list.csv", "id,name,type\nH-9,\"김정철\",Person\n");
    cordon.run("lists", "import", "house", "watch list.csv", "--format", "csv");
    Launcher bare = new Launcher(Launcher.script(), folder, Map.of("LC_ALL", "POSIX", "LANG", ""));

    Outcome outcome = bare.run("match", "김정철", "--format", "json");

    assertThat(outcome.out()).contains("\"name\":[\"김정철\"]", "\"key\":\"H-9\"");
    assertThat(outcome.code()).isEqualTo(10);
  }

  @Test
  void theLauncherWorksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked cordon"), Launcher.script());

    Outcome outcome = new Launcher(link, folder, Map.of()).run("version");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("cordon ", "no register yet");
  }

  @Test
  void aWrongJdkIsToldPlainly() throws Exception {
    Outcome outcome =
        new Launcher(Launcher.script(), folder, Map.of("CORDON_JAVA_HOME", "/nowhere"))
            .run("version");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("expected a JDK 25 or newer in CORDON_JAVA_HOME");
  }

  @Test
  void standardInputIsReadAndResultsCanBePiped() throws Exception {
    importWatchList();

    Outcome outcome = cordon.runWithInput(CUSTOMERS, "screen", "-", "--format", "csv");

    assertThat(outcome.code()).isEqualTo(10);
    assertThat(outcome.out().lines()).hasSize(4);
    assertThat(outcome.out()).startsWith("line,id,name").contains("house H-1");
    assertThat(outcome.err()).contains("columns: id = id, name = name");
  }

  @Test
  void brokenRowsAreKeptAndCounted() throws Exception {
    importWatchList();
    write(
        "mixed.csv",
        "name,type,country\n"
            + "Anna Muster,Person,de\n"
            + "Bob,Person,gb,extra,cells\n"
            + "N\0UL,Person,gb\n"
            + ",Person,fr\n");

    Outcome outcome = cordon.run("screen", "mixed.csv");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("4 rows = 1 screened + 3 rejected");
    List<String> rejects = Files.readAllLines(folder.resolve("mixed.csv.rejects.csv"));
    assertThat(rejects.getFirst()).isEqualTo("line,field,reason,row");
    assertThat(rejects.stream().filter(line -> line.matches("[345],.*"))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>\n<body>Sorry</body></html>\n", "\0\0\0\1\2", "a;b;c\n1;2;3\n"})
  void whatIsNoListOfPartiesIsToldInAFewLines(String content) throws Exception {
    importWatchList();
    write("wrong.csv", content);

    Outcome outcome = cordon.run("screen", "wrong.csv");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines().count()).isBetween(1L, 3L);
    assertThat(outcome.err()).contains("wrong.csv").doesNotContain("Exception");
  }

  @Test
  void aWrongMapAndAMissingFileAreTold() throws Exception {
    importWatchList();
    write("customers.csv", CUSTOMERS);

    assertThat(cordon.run("screen", "customers.csv", "--map", "name=nope").code()).isEqualTo(2);
    assertThat(cordon.run("screen", "customers.csv", "--map", "nonsense=name").code()).isEqualTo(2);
    assertThat(cordon.run("screen", "missing.csv").code()).isEqualTo(3);
    assertThat(cordon.run("screen", "customers.csv", "--sources", "nope").code()).isEqualTo(2);
    assertThat(cordon.run("lists", "import", "un-sc", "customers.csv").code()).isEqualTo(3);
  }

  @Test
  void aDamagedRegisterIsToldNotHalfRead() throws Exception {
    importWatchList();
    Files.writeString(folder.resolve("home").resolve("register.cordon"), "not a register");

    Outcome outcome = cordon.run("match", "Orlan Veskarov");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).doesNotContain("Exception");
  }

  @Test
  void orderIsKeptWithManyRowsAndThreads() throws Exception {
    importWatchList();
    generate("many.csv", 5_000);

    Outcome outcome =
        cordon.run("screen", "many.csv", "--threads", "4", "--format", "csv", "--out", "out.csv");

    assertThat(outcome.code()).isEqualTo(10);
    List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
    assertThat(lines).hasSize(5_001);
    for (int i = 0; i < 5_000; i++) {
      assertThat(lines.get(i + 1)).startsWith((i + 2) + ",R-" + i + ",");
    }
  }

  @Test
  void manyRowsTakeConstantMemory() throws Exception {
    importWatchList();
    generate("many.csv", 200_000);
    Launcher small = new Launcher(Launcher.script(), folder, Map.of("CORDON_JAVA_OPTS", "-Xmx64m"));

    Outcome outcome = small.run("screen", "many.csv", "--format", "json", "--out", "out.json");

    assertThat(outcome.err())
        .contains("200,000 rows = 200,000 screened + 0 rejected; 200 with hits");
    assertThat(outcome.code()).isEqualTo(10);
    try (var lines = Files.lines(folder.resolve("out.json"))) {
      assertThat(lines.filter(line -> line.contains("\"hit\":true")).count()).isEqualTo(200);
    }
  }

  private void importWatchList() throws Exception {
    write("watch list.csv", WATCH_LIST);
    Outcome outcome = cordon.run("lists", "import", "house", "watch list.csv", "--format", "csv");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("read 3 = kept 3 + rejected 0", "register: 3 targets");
    assertThat(outcome.code()).isZero();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  // Every thousandth row is listed; the others have nothing in common with the list.
  private void generate(String name, int rows) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
      out.write("id,name,type,birth_date\n");
      for (int i = 0; i < rows; i++) {
        String who = i % 1000 == 0 ? "Orlan Veskarov" : "Zyx" + Integer.toString(i, 36) + " Wub";
        out.write("R-" + i + "," + who + ",Person,1968-04-09\n");
      }
    }
  }
}
