package org.cordon.lists;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small made-up files in the formats of US lists and of Senzing: every field goes to its place. */
class UsListsGoldenTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "ofac-sdn-xml, ofac/sdn-sample.xml",
    "ofac-advanced-xml, ofac/advanced-sample.xml",
    "ofac-enhanced-xml, ofac/enhanced-sample.xml",
    "csl-csv, csl/columns.csv",
    "csl-json, csl/results.json",
    "bis-dpl, bis/dpl.txt",
    "us-ita-csv, bis/el.csv",
    "us-ita-csv, bis/isn.csv",
    "us-ita-csv, bis/itar.csv",
    "us-ita-csv, bis/uvl.csv",
    "senzing-json, senzing/flat.json",
    "senzing-json, senzing/grouped.json",
    "senzing-json, senzing/features.json",
  })
  void everyFieldIsKept(String format, String sample) throws Exception {
    Importer importer = Importers.standard().require(format);
    ReadResult result = ReadResult.of(importer, "us-sample", Golden.resource(sample));
    Golden.check(sample.replaceFirst("[.][a-z]+$", ".golden.txt"), result.text());
  }
}
