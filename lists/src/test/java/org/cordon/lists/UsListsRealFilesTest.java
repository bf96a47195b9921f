package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole published files: all that they hold is kept or rejected, with counts that were counted. */
class UsListsRealFilesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "ofac-sdn-xml, us-ofac/cons-xml/consolidated-2024-02-23.xml, 444, 0",
    "ofac-sdn-xml, us-ofac/cons-xml/consolidated-2024-05-06.xml, 443, 0",
    "ofac-sdn-xml-any-count, us-ofac/sdn-xml-excerpts/consolidated-excerpt.xml, 23, 1",
    "ofac-sdn-xml-any-count, us-ofac/sdn-xml-excerpts/sdn-2014-07-16-excerpt-altered.xml, 4, 0",
    "ofac-advanced-xml, us-ofac/advanced-xml/cons_advanced-2020-03-17.xml, 375, 0",
    "ofac-enhanced-xml, us-ofac/enhanced-xml/enhanced-program-IRGC-2024-08-28.xml, 293, 0",
    "ofac-enhanced-xml, us-ofac/enhanced-xml/enhanced-program-YEMEN-2024-05-24.xml, 10, 0",
    "ofac-enhanced-xml, us-ofac/enhanced-xml/CONS_ENHANCED-2025-01-10.ZIP, 443, 0",
    "csl-csv, us-csl/consolidated-2016-02-excerpt.csv, 399, 0",
    "csl-csv, us-csl/consolidated-2019-12-excerpt.csv, 115, 0",
    "csl-csv, us-csl/consolidated-2022-05.csv, 14159, 1",
    "csl-csv, bad-input/csl-broken-rows.csv, 2, 4",
    "csl-csv, bad-input/csl-header-twice-and-cut-last-row.csv, 6, 1",
    "bis-dpl, us-bis/dpl-2019-06.txt, 417, 0",
    "bis-dpl, us-bis/dpl-2022-09.txt, 461, 0",
    "bis-dpl, us-bis/dpl-2023-11.txt, 547, 0",
    "us-ita-csv, us-ita-source-lists/el-excerpt.csv, 6, 0",
    "us-ita-csv, us-ita-source-lists/isn-excerpt.csv, 3, 0",
    "us-ita-csv, us-ita-source-lists/itar_debarred_parties-excerpt.csv, 4, 0",
    "us-ita-csv, us-ita-source-lists/uvl-excerpt.csv, 13, 0",
    "senzing-json, senzing/truthset-customers.jsonl, 120, 0",
    "senzing-json, senzing/truthset-reference.jsonl, 22, 0",
    "senzing-json, senzing/truthset-watchlist.jsonl, 16, 1",
    "senzing-json, senzing/truthset-v3-customers.json, 120, 0",
    "senzing-json, senzing/truthset-v3-reference.json, 22, 0",
    "senzing-json, senzing/truthset-v3-watchlist.json, 16, 1",
    "senzing-json, senzing/us_congress_senzing.json, 1319, 0",
    "senzing-json, opensanctions-shape/full-export-2024-03-09/senzing.json, 121, 0",
  })
  void allIsKeptOrRejected(
      String format, String file, int kept, int rejected, @TempDir Path scratch) throws Exception {
    ReadResult result = read(format, PublishedLists.require(file), scratch);

    assertThat(result.entries()).hasSize(kept);
    assertThat(result.rejected()).hasSize(rejected);
    assertThat(result.entries()).extracting("key").doesNotHaveDuplicates();
  }

  private static ReadResult read(String format, Path file, Path scratch) throws Exception {
    try (Unpacked unpacked =
        Unpacked.open(List.of(file), Files.createDirectories(scratch.resolve("unpacked")))) {
      Importer importer = Importers.standard().require(format);
      return ReadResult.of(importer, "us-sample", unpacked.files().getFirst());
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ofac-sdn-xml | sdn-xml-record-count-mismatch.xml | 3 | header states (3), found 1",
        "ofac-sdn-xml | xml-unknown-root.xml | 2 | found maintenance",
        "ofac-enhanced-xml | xml-entity-expansion.xml | 13 | DOCTYPE",
        "ofac-advanced-xml | xml-with-doctype-external-entity.xml | 2 | DOCTYPE",
        "csl-csv | html-instead-of-list.csv | 1 | a web page",
        "csl-csv | empty-sdn.csv | 1 | empty file",
        "csl-csv | eu-csv-resaved-by-spreadsheet.csv | 1 | none named source",
        "csl-json | delta-unknown-op.json | 1 | list of results",
        "bis-dpl | csl-broken-rows.csv | 1 | expected the header",
        "senzing-json | ftm-mixed-bad-lines.json | 3 | well-formed JSON",
      })
  void otherFilesAreRefused(String format, String file, long line, String reason) {
    Path path = PublishedLists.require("bad-input/" + file);
    Importer importer = Importers.standard().require(format);

    Throwable thrown = catchThrowable(() -> ReadResult.of(importer, "x", path));

    assertThat(thrown).isInstanceOf(ListFormatException.class);
    Problem problem = ((ListFormatException) thrown).problem();
    assertThat(problem.file()).isEqualTo(file);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.reason()).contains(reason);
  }

  /** The consolidated list in four forms and six years: one number is one subject of one name. */
  @Test
  void theFormsOfOneListAgree(@TempDir Path scratch) throws Exception {
    String folder = "us-ofac/";
    Map<String, String> xml =
        names(
            read(
                "ofac-sdn-xml",
                PublishedLists.require(folder + "cons-xml/consolidated-2024-05-06.xml"),
                scratch));
    Map<String, String> enhanced =
        names(
            read(
                "ofac-enhanced-xml",
                PublishedLists.require(folder + "enhanced-xml/CONS_ENHANCED-2025-01-10.ZIP"),
                scratch));
    Map<String, String> csv = csvNames(folder + "cons-legacy-2025-12/");

    assertAgreement(xml, enhanced, 430);
    assertAgreement(enhanced, csv, 430);
  }

  private static Map<String, String> csvNames(String folder) throws Exception {
    List<Path> files =
        List.of("cons_prim.csv", "cons_add.csv", "cons_alt.csv", "cons_comments.csv").stream()
            .map(name -> PublishedLists.require(folder + name))
            .toList();
    CollectedEntries found = new CollectedEntries();
    Importers.standard()
        .require("ofac-csv")
        .read(CollectedEntries.source("us-ofac-cons", "ofac-csv"), files, found);
    Map<String, String> names = new TreeMap<>();
    found.entries.forEach(entry -> names.put(entry.subject().id(), entry.subject().caption()));
    return names;
  }

  private static Map<String, String> names(ReadResult result) {
    Map<String, String> names = new TreeMap<>();
    result.entries().forEach(entry -> names.put(entry.subject().id(), entry.subject().caption()));
    return names;
  }

  /** Nearly all numbers are in both; of those, names may have been corrected in the meantime. */
  private static void assertAgreement(
      Map<String, String> first, Map<String, String> second, int shared) {
    Map<String, String> both = new TreeMap<>(first);
    both.keySet().retainAll(second.keySet());
    long same =
        both.entrySet().stream()
            .filter(entry -> entry.getValue().equals(second.get(entry.getKey())))
            .count();
    assertThat(both).hasSizeGreaterThan(shared);
    assertThat(same).isGreaterThanOrEqualTo(both.size() * 98L / 100);
  }
}
