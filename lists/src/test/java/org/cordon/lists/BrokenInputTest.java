package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.ftm.FtmImporter;
import org.cordon.lists.un.UnVesselImporter;
import org.cordon.lists.un.UnXmlImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and made broken copies: each is refused with file, place and reason. */
class BrokenInputTest {
  private static final Importers IMPORTERS =
      Importers.of(List.of(new UnXmlImporter(), new FtmImporter(), new UnVesselImporter()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un-xml   | empty-consolidated.xml                | 1   | an empty file (0 bytes)",
        "un-xml   | empty-sdn.csv                         | 1   | an empty file (0 bytes)",
        "un-xml   | only-ctrl-z.csv                       | 1   | only the byte 0x1A",
        "un-xml   | html-instead-of-list.csv              | 1   | a web page (HTML)",
        "un-xml   | xml-unknown-root.xml                  | 2   | found maintenance",
        "un-xml   | sdn-xml-record-count-mismatch.xml     | 2   | found sdnList",
        "un-xml   | un-xml-cut-in-the-middle.xml          | 493 | expected whole, well-formed XML",
        "un-xml   | un-xml-8bit-truncated-text.xml        | 15  | invalid XML character",
        "un-xml   | xml-with-doctype-external-entity.xml  | 2   | DOCTYPE",
        "un-xml   | xml-entity-expansion.xml              | 13  | DOCTYPE",
        "un-xml   | sdn-utf16-with-bom.csv                | 1   | UTF-16",
        "un-xml   | csl-broken-rows.csv                   | 1   | expected whole, well-formed XML",
        "ftm-json | ftm-mixed-bad-lines.json              | 9   | the last line is cut",
        "ftm-json | empty-consolidated.xml                | 1   | an empty file (0 bytes)",
        "ftm-json | html-instead-of-list.csv              | 1   | a web page (HTML)",
        "ftm-json | un-xml-cut-in-the-middle.xml          | 493 | the last line is cut",
        "ftm-json | delta-unknown-op.json                 | 0   | found none that could be read",
        "un-1718-vessels | only-ctrl-z.csv                | 1   | only the byte 0x1A",
        "un-1718-vessels | html-instead-of-list.csv       | 1   | a web page (HTML)",
        "un-1718-vessels | csl-broken-rows.csv            | 0   | expected the columns number,"
            + " name, imo",
        "un-1718-vessels | sdn-nul-bytes.csv              | 0   | Header contains duplicate fields",
      })
  void isRefused(String format, String file, long line, String reason) {
    Path path = PublishedLists.require("bad-input/" + file);

    Throwable thrown = catchThrowable(() -> ReadResult.of(IMPORTERS.require(format), "x", path));

    assertThat(thrown).isInstanceOf(ListFormatException.class);
    Problem problem = ((ListFormatException) thrown).problem();
    assertThat(problem.file()).isEqualTo(file);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.reason()).contains(reason);
  }
}
