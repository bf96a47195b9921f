package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/**
 * Reads OFAC's Advanced XML ({@code SDN_ADVANCED.XML}, {@code CONS_ADVANCED.XML}), a relational
 * dump of any namespace. What parties point to stands partly before and partly after them, so the
 * file is read twice: first into tables, then party by party. Where each element goes is in {@code
 * docs/sources/us-ofac-xml.md}.
 */
public final class AdvancedXmlImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ofac-advanced-xml";

  static final String ROOT = "Sanctions";
  static final String PARTY = "DistinctParty";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "OFAC's Advanced XML (Sanctions)");
    AdvancedTables tables = AdvancedTables.read(path);
    if (tables.parties() == 0) {
      throw new ListFormatException(
          new Problem(tables.file(), 0, ROOT, "expected entries (DistinctParty), found none"));
    }
    OfacList.require(source, tables.file(), tables.tags());
    published(tables, sink);
    RemarkLedger ledger = new RemarkLedger();
    AdvancedEntry reader = new AdvancedEntry(source, tables, ledger, sink);
    Set<String> numbers = new HashSet<>();
    try (XmlRecords records = XmlRecords.open(path, ROOT, Set.of(PARTY))) {
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        reader.read(record.get(), numbers);
      }
    }
    ledger.report(tables.file(), "Feature", sink);
  }

  private static void published(AdvancedTables tables, EntrySink sink) {
    if (tables.issued().isEmpty()) {
      sink.warn(
          new Problem(
              tables.file(), 0, "DateOfIssue", "expected Year, Month and Day, found no date"));
    } else {
      sink.published(tables.issued());
    }
  }
}
