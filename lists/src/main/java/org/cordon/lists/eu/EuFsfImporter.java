package org.cordon.lists.eu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.XmlListReader;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/**
 * Reads the EU's Financial Sanctions Files as XML 1.1. Where each attribute goes is in {@code
 * docs/sources/eu.md}.
 */
public final class EuFsfImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "eu-fsf-xml";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    XmlListReader reader =
        new XmlListReader(FORMAT, "the EU financial sanctions files as XML 1.1", sink);
    try (XmlRecords records = reader.open(files, "export", Set.of("sanctionEntity"))) {
      String file = FileHead.name(files.getFirst());
      publish(records.rootAttribute("generationDate").strip(), file, sink);
      XmlListReader.forEach(
          records,
          record ->
              reader.take(
                  file,
                  record,
                  key(record),
                  named(record),
                  (name, entity) -> new EuFsfEntry(source, name, entity, sink).build()));
      reader.finish(file);
    }
  }

  private static void publish(String date, String file, EntrySink sink) {
    if (date.isEmpty()) {
      sink.warn(
          new Problem(file, 0, "export", "expected the attribute generationDate, found none"));
    } else {
      sink.published(date);
    }
  }

  /** The reference may be missing; the number in the publisher's books never is. */
  static String key(XmlRecord record) {
    String reference = record.attribute("euReferenceNumber");
    return reference.isEmpty() ? record.attribute("logicalId") : reference;
  }

  static boolean named(XmlRecord record) {
    return record.all("nameAlias").stream().anyMatch(name -> !EuName.full(name).isEmpty());
  }
}
