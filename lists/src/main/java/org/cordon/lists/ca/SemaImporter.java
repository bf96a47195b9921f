package org.cordon.lists.ca;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.XmlListReader;
import org.cordon.lists.input.XmlRecords;

/**
 * Reads Canada's consolidated autonomous sanctions list (SEMA) as XML, with the element names of
 * 2020 and with those of later years.
 */
public final class SemaImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ca-sema-xml";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    XmlListReader reader = new XmlListReader(FORMAT, "the Canadian sanctions list as XML", sink);
    try (XmlRecords records = reader.open(files, "data-set", Set.of("record"))) {
      String file = FileHead.name(files.getFirst());
      XmlListReader.forEach(
          records,
          record -> {
            SemaRecord fields = new SemaRecord(record);
            reader.take(
                file,
                record,
                fields.key(),
                !fields.name().isEmpty(),
                (name, element) -> new SemaEntry(source, name, fields, sink).build());
          });
      reader.finish(file);
    }
  }
}
