package org.cordon.lists.eu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cordon.entity.DateText;
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
 * Reads the EU's financial sanctions as XML in the form before 1.1, with the root {@code WHOLE}.
 * For history.
 */
public final class EuOldImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "eu-fsf-xml-old";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    XmlListReader reader =
        new XmlListReader(FORMAT, "the EU financial sanctions as XML of before 1.1", sink);
    try (XmlRecords records = reader.open(files, "WHOLE", Set.of("ENTITY"))) {
      String file = FileHead.name(files.getFirst());
      publish(records.rootAttribute("Date"), file, sink);
      XmlListReader.forEach(
          records,
          record ->
              reader.take(
                  file,
                  record,
                  record.attribute("Id"),
                  named(record),
                  (name, entity) -> new EuOldEntry(source, name, entity, sink).build()));
      reader.finish(file);
    }
  }

  private static void publish(String date, String file, EntrySink sink) {
    DateText.DAY_MONTH_YEAR
        .parse(date)
        .ifPresentOrElse(
            read -> sink.published(read.from().toString()),
            () ->
                sink.warn(
                    new Problem(
                        file,
                        0,
                        "WHOLE",
                        "expected the attribute Date as 31/12/2016, found (" + date + ")")));
  }

  private static boolean named(XmlRecord record) {
    return record.all("NAME").stream().anyMatch(name -> !EuOldEntry.full(name).isEmpty());
  }
}
