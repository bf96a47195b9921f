package org.cordon.lists.ch;

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
import org.cordon.lists.input.XmlRecords;

/**
 * Reads Switzerland's whole list ({@code swiss-sanctions-list}) as XML. Places stand behind the
 * targets that refer to them, so the file is read twice.
 */
public final class SecoImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ch-seco-xml";

  private static final String TITLE = "the Swiss sanctions list as XML";
  private static final String ROOT = "swiss-sanctions-list";
  private static final String TARGET = "target";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    SecoTables tables = tables(files, sink);
    XmlListReader reader = new XmlListReader(FORMAT, TITLE, sink);
    try (XmlRecords records = reader.open(files, ROOT, Set.of(TARGET))) {
      String file = FileHead.name(files.getFirst());
      publish(records.rootAttribute("date").strip(), file, sink);
      XmlListReader.forEach(
          records,
          record -> {
            SecoTarget target = new SecoTarget(record);
            reader.take(
                file,
                record,
                target.key(),
                target.isNamed(),
                (name, element) -> new SecoEntry(source, name, target, tables, sink).build());
          });
      reader.finish(file);
    }
  }

  /** Targets are taken as records here too, so that nothing inside them counts as a place. */
  private static SecoTables tables(List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    SecoTables tables = new SecoTables();
    XmlListReader reader = new XmlListReader(FORMAT, TITLE, sink);
    Set<String> names = Set.of("sanctions-program", "place", TARGET);
    try (XmlRecords records = reader.open(files, ROOT, names)) {
      XmlListReader.forEach(records, tables::add);
    }
    return tables;
  }

  private static void publish(String date, String file, EntrySink sink) {
    if (date.isEmpty()) {
      sink.warn(new Problem(file, 0, ROOT, "expected the attribute date, found none"));
    } else {
      sink.published(date);
    }
  }
}
