package org.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.lists.CollectedEntries.shared;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.CollectedEntries;
import org.cordon.lists.Golden;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.csv.CsvLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfacBadInputTest {
  private static final String BAD = "lists/bad-input/";
  private static final String OWN = "ofac/";

  @TempDir private Path folder;

  private static CollectedEntries read(boolean optional, Path... files) throws Exception {
    CollectedEntries found = new CollectedEntries();
    OfacImporter importer = new OfacImporter(optional);
    importer.read(CollectedEntries.source("us-ofac-sdn", importer.format()), List.of(files), found);
    return found;
  }

  private static String row(String number, String name) {
    return number + ",\"" + name + "\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
  }

  private Path file(String name, String text, Charset charset) throws Exception {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path file(String name, String text) throws Exception {
    return file(name, text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "empty-sdn.csv, empty",
    "only-ctrl-z.csv, empty",
    "html-instead-of-list.csv, text/html",
    "ofac-add-whole-row-quoted.csv, found 1",
    "sdn-unclosed-quote.csv, sdn-unclosed-quote.csv:3",
    "sdn-nul-bytes.csv, NUL",
  })
  void isRefusedAsAWhole(String name, String reason) {
    Path file = shared(BAD + name);
    assertThatThrownBy(() -> read(true, file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "ofac-sdn-last-line-junk.csv, 5, 0, expected 12 columns",
    "ofac-sdn-header-inserted.csv, 6, 0, expected an entity number",
    "sdn-duplicate-entity-number.csv, 2, 1, stands also on line 1",
    "sdn-utf16-with-bom.csv, 2, 0, half a set",
    "sdn-utf8-with-bom.csv, 2, 0, half a set",
  })
  void isSurvivedAndReported(String name, int kept, int rejected, String reason) throws Exception {
    CollectedEntries found = read(true, shared(BAD + name));
    assertThat(found.entries).hasSize(kept);
    assertThat(found.rejects).hasSize(rejected);
    assertThat(found.rejects + " " + found.warnings).contains(reason);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstNumber() throws Exception {
    for (String name : List.of("sdn-utf16-with-bom.csv", "sdn-utf8-with-bom.csv")) {
      assertThat(read(true, shared(BAD + name)).entry("36").subject().caption())
          .isEqualTo("AEROCARIBBEAN AIRLINES");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ofac-add-cut-in-last-null.csv, the file may be cut, 26232 26233 26234 26235",
    "ofac-alt-last-line-junk.csv, expected 5 columns, 26194 26230 26231 26232",
    "ofac-comments-junk-line.csv, expected 2 columns, 12300 15599 15600",
  })
  void aDamagedPartIsSurvivedAndReported(String name, String reason, String numbers)
      throws Exception {
    StringBuilder primary = new StringBuilder();
    for (String number : numbers.split(" ")) {
      primary.append(row(number, "ENTRY " + number));
    }
    CollectedEntries found = read(true, file("sdn.csv", primary.toString()), shared(BAD + name));
    assertThat(found.rejects).isEmpty();
    assertThat(found.warnings.toString()).contains(reason);
    assertThat(found.entries)
        .allSatisfy(entry -> assertThat(entry.subject().statements()).hasSizeGreaterThan(3));
  }

  @Test
  void halfASetIsRefusedWithAdvice() {
    assertThatThrownBy(() -> read(false, Golden.resource(OWN + "sdn.csv")))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("half a set")
        .hasMessageContaining("ADD.CSV")
        .hasMessageContaining(OfacImporter.PRIMARY_ONLY);
  }

  @Test
  void aPieceOfACutRemarkIsNoFact() throws Exception {
    CollectedEntries found = read(true, Golden.resource(OWN + "sdn.csv"));
    assertThat(found.entry("101").subject().values("notes")).contains("Linked To: SEA TRA");
    assertThat(found.warnings.toString()).contains("1 remarks are cut");
  }

  @Test
  void partsWithoutPrimaryAreRefused() {
    assertThatThrownBy(() -> read(true, Golden.resource(OWN + "alt.csv")))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("SDN.CSV");
  }

  @Test
  void thePartsOfAnotherDayAreRefused() {
    String set = "lists/us-ofac/sdn-legacy-2021-07/";
    Path comments = shared("lists/us-ofac/sdn-legacy-2025-12/sdn_comments.csv");
    assertThatThrownBy(() ->
            read(
                false,
                shared(set + "sdn.csv"),
                shared(set + "alt.csv"),
                shared(set + "add.csv"),
                comments))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("different sets");
  }

  @Test
  void theWrongListIsRefused() {
    Path cons = shared("lists/us-ofac/cons-legacy-2025-12/cons_prim.csv");
    assertThatThrownBy(() -> read(true, cons))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("wrong list")
        .hasMessageContaining("CONSOLIDATED");
  }

  @Test
  void aFewOrphansAreReportedAndNotUsed() throws Exception {
    CollectedEntries found =
        read(
            true,
            file("sdn.csv", row("1", "ONE") + row("2", "TWO")),
            file("alt.csv", "9,1,\"aka\",\"NINE\",-0- \r\n"));
    assertThat(found.entries).hasSize(2);
    assertThat(found.warnings.toString())
        .contains("1 of 1 rows are for entries that sdn.csv does not have");
  }

  @Test
  void aFileCutInARowIsRefused() throws Exception {
    String whole = row("1", "ONE") + row("2", "TWO");
    for (int cut : List.of(90, 100, 110, whole.length() - 10)) {
      Path file = file("sdn.csv", whole.substring(0, cut));
      assertThatThrownBy(() -> read(true, file)).isInstanceOf(ListFormatException.class);
    }
  }

  @Test
  void anEndlessLineIsRefusedWithBoundedMemory() throws Exception {
    Path file = file("sdn.csv", row("1", "ONE") + "2,\"" + "x".repeat(5_000_000));
    CollectedEntries found = new CollectedEntries();
    assertThatThrownBy(() ->
            new OfacImporter(true, new CsvLimits(100_000, 10))
                .read(CollectedEntries.source("us-ofac-sdn", "ofac-csv"), List.of(file), found))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("sdn.csv:2")
        .hasMessageContaining("100,000 characters");
  }

  @Test
  void twoFilesOfOneRoleAreRefused() throws Exception {
    Path one = file("sdn.csv", row("1", "ONE"));
    Path two = file("sdn2.csv", row("2", "TWO"));
    assertThatThrownBy(() -> read(true, one, two)).hasMessageContaining("one file of entries");
  }
}
