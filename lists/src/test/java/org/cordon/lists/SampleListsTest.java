package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of the EU, the United Kingdom, Japan, South Korea and Canada. */
class SampleListsTest {
  /** Records made for tests, and their formats. */
  static final Map<String, String> SAMPLES =
      new TreeMap<>(
          Map.of(
              "eu/fsf.xml", "eu-fsf-xml",
              "eu/old.xml", "eu-fsf-xml-old",
              "eu/acts.csv", "eu-oj-csv",
              "gb/conlist-2018.csv", "gb-conlist-csv",
              "gb/conlist-2025.csv", "gb-conlist-csv",
              "gb/uksl.csv", "gb-uksl-csv",
              "gb/uksl.xml", "gb-uksl-xml",
              "kr/designations.csv", "kr-designations-csv",
              "ca/sema-2020.xml", "ca-sema-xml"));

  static {
    SAMPLES.put("eu/fsf-1_1.csv", "eu-fsf-csv");
    SAMPLES.put("eu/fsf-1_0.csv", "eu-fsf-csv");
    SAMPLES.put("gb/uksl-ods.sheets.txt", "gb-uksl-ods");
    SAMPLES.put("gb/conlist.sheets.txt", "gb-conlist-xlsx");
    SAMPLES.put("jp/mof.sheets.txt", "jp-mof-xlsx");
    SAMPLES.put("jp/meti.sheets.txt", "jp-meti-xlsx");
    SAMPLES.put("au/dfat.sheets.txt", "au-dfat-xlsx");
    SAMPLES.put("ch/seco.xml", "ch-seco-xml");
    SAMPLES.put("ua/nsdc.json", "ua-nsdc-json");
  }

  @TempDir Path folder;

  static Stream<String> samples() {
    return SAMPLES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsEveryFieldOfTheSample(String sample) throws Exception {
    ReadResult result = read(SAMPLES.get(sample), file(sample));

    Golden.check(sample.replaceAll("(?:\\.sheets)?\\.([a-z]+)$", "-$1.golden.txt"), result.text());
  }

  private Path file(String sample) throws IOException {
    return sample.endsWith(".sheets.txt")
        ? WorkbookFile.write(sample, folder)
        : Golden.resource(sample);
  }

  private static ReadResult read(String format, Path file) throws IOException, ListFormatException {
    return ReadResult.of(Importers.standard().require(format), "test", file);
  }

  /** The numbers of entries that the holder of the files counted apart from these importers. */
  @ParameterizedTest
  @CsvSource({
    "eu-fsf-xml,          eu/fsf-1_1-xml-excerpts/fsf-2018-12-21-two-entities.xml, 2, 0",
    "eu-fsf-xml,          eu/fsf-1_1-xml-excerpts/fsf-2024-12-11-one-entity.xml, 1, 0",
    "eu-fsf-xml-old,      eu/fsf-old-xml-2016-02-11-partial.xml, 595, 0",
    "eu-oj-csv,           eu/official-journal-transcripts/32017R1509.csv, 326, 0",
    "eu-oj-csv,           eu/official-journal-transcripts/32014R0833.csv, 1746, 0",
    "eu-oj-csv,           eu/official-journal-transcripts/32006R0765.csv, 408, 0",
    "gb-conlist-csv,      uk/ConList-2016-02-12-partial.csv, 463, 0",
    "gb-conlist-csv,      uk/ConList-2018-04-13.csv, 2106, 0",
    "gb-conlist-csv,      uk/derived/ConList-2025-04-10-excerpt.csv, 450, 0",
    "gb-conlist-xlsx,     uk/ConList-2025-04-10.xlsx, 4686, 0",
    "gb-uksl-xml,         uk/excerpts/UK-Sanctions-List-2026-09-02-two-designations.xml, 2, 0",
    "kr-designations-csv, kr/independent-designations-2024-07-01-compiled.csv, 17, 0",
    "jp-meti-xlsx,        jp/meti-end-user-list-2025-09-29.xlsx, 835, 0",
    "jp-mof-xlsx,         jp/mof-shisantouketsu-2026-03-05.xlsx, 2862, 1",
    "ca-sema-xml,         ca-sema/sema-lmes-2020-04.xml, 1369, 0",
  })
  void accountsForEveryEntryOfTheRealLists(String format, String file, int kept, int rejected)
      throws Exception {
    ReadResult result = read(format, PublishedLists.require(file));

    assertThat(result.entries()).hasSize(kept);
    assertThat(result.rejected()).hasSize(rejected);
    assertThat(result.entries().stream().map(ListEntry::key).distinct()).hasSize(kept);
    for (ListEntry entry : result.entries()) {
      entities(entry).forEach(SampleListsTest::hasOnlyKnownProperties);
    }
  }

  private static Stream<Entity> entities(ListEntry entry) {
    return Stream.concat(Stream.of(entry.subject()), entry.details().stream());
  }

  private static void hasOnlyKnownProperties(Entity entity) {
    assertThat(entity.properties().keySet())
        .allMatch(property -> entity.schema().property(property).isPresent());
  }

  @Test
  void keepsTheReferencesOfTheUnitedNations() throws Exception {
    ReadResult result = read("gb-conlist-csv", PublishedLists.require("uk/ConList-2018-04-13.csv"));

    assertThat(unReferences(result, "13562")).containsExactly("KPi.067");
    assertThat(unReferences(result, "12871")).containsExactly("KPe.018");
    assertThat(result.entry("13556").subject().values("imoNumber")).containsExactly("IMO8937675");
  }

  private static List<String> unReferences(ReadResult result, String key) {
    return result.entry(key).details().getFirst().values("unscId");
  }

  @Test
  void keepsTheLanguageOfEachName() throws Exception {
    ReadResult result = read("eu-fsf-xml", Golden.resource("eu/fsf.xml"));

    assertThat(result.entry("EU.9003.1").subject().statements())
        .filteredOn(statement ->
            statement.property().endsWith("ame") || statement.property().equals("alias"))
        .extracting(Statement::value, Statement::lang)
        .containsExactly(tuple("Probe Works", "eng"), tuple("Werke Probe", "deu"));
  }

  @Test
  void leavesPhoneticGuidesOut() throws Exception {
    ReadResult result = read("jp-mof-xlsx", file("jp/mof.sheets.txt"));

    assertThat(result.entry("1-1").subject().values("alias")).contains("試験太郎");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eu-fsf-xml          | empty-consolidated.xml               | an empty file",
        "eu-fsf-xml          | html-instead-of-list.csv             | a web page",
        "eu-fsf-xml          | xml-unknown-root.xml                 | found maintenance",
        "eu-fsf-xml          | xml-with-doctype-external-entity.xml | DOCTYPE",
        "eu-fsf-xml-old      | un-xml-cut-in-the-middle.xml         | found CONSOLIDATED_LIST",
        "eu-oj-csv           | eu-csv-resaved-by-spreadsheet.csv    | expected the columns",
        "gb-uksl-csv         | eu-csv-resaved-by-spreadsheet.csv    | expected a header",
        "gb-conlist-csv      | html-instead-of-list.csv             | HTML",
        "gb-conlist-csv      | csl-broken-rows.csv                  | expected",
        "gb-conlist-csv      | empty-sdn.csv                        | an empty file",
        "gb-conlist-csv      | only-ctrl-z.csv                      | the end of the file",
        "gb-uksl-xml         | xml-entity-expansion.xml             | DOCTYPE",
        "kr-designations-csv | html-instead-of-list.csv             | HTML",
        "ca-sema-xml         | sdn-xml-record-count-mismatch.xml    | found sdnList",
        "jp-meti-xlsx        | html-instead-of-list.csv             | no whole .xlsx file",
        "jp-mof-xlsx         | empty-sdn.csv                        | an empty file",
      })
  void refusesWhatIsNotItsList(String format, String file, String reason) {
    Path path = PublishedLists.require("bad-input/" + file);

    assertThatThrownBy(() -> read(format, path))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() throws Exception {
    Path bomb = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[1 << 20]);
      zip.write(new byte[1 << 20]);
      zip.closeEntry();
    }

    assertThatThrownBy(() -> read("jp-mof-xlsx", bomb))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("found a larger one");
  }

  @Test
  void refusesACellReferenceThatBlowsUpARow() throws Exception {
    Path file = folder.resolve("wide.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<row><c r=\"ZZZZZZ1\"/></row>".getBytes(StandardCharsets.UTF_8));
    }

    assertThatThrownBy(() -> read("jp-mof-xlsx", file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("cell references");
  }
}
