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
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/**
 * Reads OFAC's Enhanced XML, whole lists and the list service's filtered exports. Each entity holds
 * all that is said of it, so the file is streamed once. Where each element goes is in {@code
 * docs/sources/us-ofac-xml.md}.
 */
public final class EnhancedXmlImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ofac-enhanced-xml";

  private static final String ROOT = "sanctionsData";
  private static final String HEADER = "publicationInfo";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "OFAC's Enhanced XML (sanctionsData)");
    String file = FileHead.name(path);
    RemarkLedger ledger = new RemarkLedger();
    EnhancedEntry reader = new EnhancedEntry(source, file, ledger, sink);
    Set<String> numbers = new HashSet<>();
    try (XmlRecords records = XmlRecords.open(path, ROOT, Set.of(HEADER, "entity"))) {
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        if (record.get().name().equals(HEADER)) {
          header(record.get(), file, sink);
        } else {
          reader.read(record.get(), numbers);
        }
      }
    }
    if (reader.count() == 0) {
      throw new ListFormatException(
          new Problem(file, 0, ROOT, "expected entries (entity), found none"));
    }
    ledger.report(file, "feature", sink);
  }

  /**
   * {@code dataAsOf} is a date-time, sometimes with an offset and seven decimals: its day counts.
   */
  private static void header(XmlRecord header, String file, EntrySink sink) {
    String stated = header.tidy("dataAsOf");
    String day = stated.length() > 10 ? stated.substring(0, 10) : stated;
    if (Values.isDate(day)) {
      sink.published(day);
    } else {
      sink.warn(
          new Problem(
              file, header.line(), "dataAsOf", "expected an ISO date, found (" + stated + ")"));
    }
    List<XmlRecord> programs =
        header.child("filters").child("sanctionsPrograms").all("sanctionsProgram");
    if (!programs.isEmpty()) {
      sink.warn(
          new Problem(
              file,
              header.line(),
              "filters",
              "a filtered export: it holds only the entries of "
                  + Values.tidy(
                      String.join(", ", programs.stream().map(XmlRecord::text).toList()))));
    }
  }
}
