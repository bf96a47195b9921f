package org.cordon.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordon.cli.CommandLineHarness;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code cordon check} and {@code cordon measures} as a user meets them. */
final class CheckCommandTest {
  private static final String PUMP =
      """
      {"id": "s-1", "kind": "shipment", "date": "2018-03-01", "goods": [{"code": "8413.50"}],
       "route": {"from": "cn", "to": "kp"}}
      """;

  private static final String RICE =
      """
      {"id": "s-2", "kind": "shipment", "date": "2018-03-01", "goods": [{"code": "1006.30"}],
       "route": {"from": "cn", "to": "kp"}}
      """;

  @TempDir private Path home;

  private Outcome check(String input, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "--home";
    args[1] = home.toString();
    args[2] = "check";
    args[3] = "-";
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandLineHarness.runWithInput(input, args);
  }

  @Test
  void theDecisionIsJsonWithItsGrounds() {
    Outcome outcome = check(PUMP, "--operator", "un", "--format", "json");

    assertThat(outcome.code()).isEqualTo(10);
    JsonNode decision =
        JsonMapper.builder().build().readTree(outcome.out()).path("decisions").path(0);
    assertThat(outcome.out()).startsWith("{\"format\":\"cordon.check/1\"");
    assertThat(decision.path("decision").asString()).isEqualTo("PROHIBITED");
    JsonNode finding = decision.path("findings").path(0);
    assertThat(finding.path("instrument").asString()).isEqualTo("S/RES/2397 (2017)");
    assertThat(finding.path("paragraph").asString()).isEqualTo("para 7");
    assertThat(finding.path("facts").path("code").asString()).isEqualTo("8413.50");
  }

  @Test
  void clearEndsWithZeroAndBrokenWithThree() {
    assertThat(check(RICE, "--operator", "un").code()).isZero();
    Outcome broken = check("{\"id\": \"x\"}");
    assertThat(broken.code()).isEqualTo(3);
    assertThat(broken.err()).contains("kind: expected");
    assertThat(check(PUMP, "--operator", "xx").code()).isEqualTo(2);
  }

  @Test
  void asOfAppliesTheLawOfAnotherDay() {
    assertThat(check(PUMP, "--operator", "un", "--as-of", "2017-12-21").out())
        .doesNotContain("2397");
  }

  @Test
  void theSheetNamesChecksumsAndTheCommand() throws IOException {
    Path sheet = home.resolve("decision.html");
    check(PUMP, "--operator", "un", "--out", sheet.toString());
    assertThat(Files.readString(sheet))
        .contains("PROHIBITED", "S/RES/2397 (2017) para 7", "SHA-256", "cordon check -", "</html>")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void theSheetAsPdfLosesNoScriptAndIsTheSameEachTime() throws IOException {
    Path sheet = home.resolve("decision.pdf");
    String asked =
        """
        {"id": "s-3", "kind": "shipment", "date": "2018-03-01", "parties": [{"role": "consignee",
         "schema": "Person", "properties": {"name": ["김정은", "Иван Петров"]}}],
         "goods": [{"code": "8413.50"}], "route": {"from": "cn", "to": "kp"}}
        """;
    check(asked, "--operator", "un", "--pdf", sheet.toString());
    byte[] first = Files.readAllBytes(sheet);
    check(asked, "--operator", "un", "--pdf", sheet.toString());
    assertThat(Files.readAllBytes(sheet)).isEqualTo(first);
    try (PDDocument document = Loader.loadPDF(first)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("PROHIBITED", "S/RES/2397 (2017) para 7", "SHA-256", "cordon check -")
          .contains("Иван Петров", "U+AE40 U+C815 U+C740");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measures list --regime un-dprk --as-of 2018-01-01 | UN-2397-7
          measures list --code 8542.31 --to ru              | EU-833-2a-VIIB-2
          measures show UN-2397-7                           | civil passenger aircraft
          measures diff --from 2024-06-01 --to 2024-06-20   | 1159 in force, 1402 announced
          measures diff --from 2017-12-21 --to 2017-12-22   | UN-2397-7
          measures compare KR24-4 SK61-1                    | without delay
          measures lint                                     | no faults
          measures facts                                    | militaryUse
          measures help                                     | compare
          """)
  void measuresAreShown(String line, String expected) {
    Outcome outcome = CommandLineHarness.run(line.split(" ", -1));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains(expected);
  }

  @Test
  void aBrokenMeasureFileIsRefused() throws IOException {
    Files.writeString(home.resolve("bad.yaml"), "instrument: x\nfoo: 1\n");
    Outcome outcome = check(PUMP, "--measures", home.toString());
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("bad.yaml:2: foo");
  }
}
