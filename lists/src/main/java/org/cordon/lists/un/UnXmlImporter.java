package org.cordon.lists.un;

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
 * Reads the consolidated list of the UN Security Council as XML, as published since 2016. Where
 * each element goes is in {@code docs/sources/un-sc.md}.
 */
public final class UnXmlImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "un-xml";

  private static final String ROOT = "CONSOLIDATED_LIST";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "the UN consolidated list as XML");
    String file = FileHead.name(path);
    try (XmlRecords records = XmlRecords.open(path, ROOT, Set.of("INDIVIDUAL", "ENTITY"))) {
      publish(records.rootAttribute("dateGenerated"), file, sink);
      Reading reading = new Reading(source, file, sink);
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        reading.take(record.get());
      }
      reading.finish();
    }
  }

  private static void publish(String date, String file, EntrySink sink) {
    if (date.isBlank()) {
      sink.warn(new Problem(file, 0, ROOT, "expected the attribute dateGenerated, found none"));
    } else {
      sink.published(date.strip());
    }
  }

  /** One pass over the records. */
  private static final class Reading {
    private final Source source;
    private final String file;
    private final EntrySink sink;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> unknownElements = new HashSet<>();
    private long records;

    Reading(Source source, String file, EntrySink sink) {
      this.source = source;
      this.file = file;
      this.sink = sink;
    }

    void take(XmlRecord record) {
      records++;
      Optional<String> fault = fault(record);
      if (fault.isPresent()) {
        sink.reject(new Problem(file, record.line(), record.name(), fault.get()));
        return;
      }
      UnEntry.unknownElements(record)
          .filter(unknownElements::add)
          .ifPresent(name -> warnUnknown(record, name));
      sink.entry(new UnEntry(source, file, record, sink).build());
    }

    private Optional<String> fault(XmlRecord record) {
      String id = record.tidy("DATAID");
      String reference = record.tidy("REFERENCE_NUMBER");
      if (!id.matches("[0-9A-Za-z._-]{1,40}")) {
        return Optional.of("expected a DATAID, found (" + id + ")");
      }
      if (UnNames.primary(record).isEmpty()) {
        return Optional.of("expected a name, found none in entry " + id);
      }
      if (!ids.add(id)) {
        return Optional.of("expected a new DATAID, found (" + id + ") again");
      }
      if (!reference.isEmpty() && !references.add(reference)) {
        return Optional.of("expected a new REFERENCE_NUMBER, found (" + reference + ") again");
      }
      return Optional.empty();
    }

    private void warnUnknown(XmlRecord record, String name) {
      sink.warn(
          new Problem(
              file,
              record.line(),
              record.name() + "/" + name,
              "an element that Cordon does not know; kept as a note. Others of that name are not"
                  + " reported"));
    }

    void finish() throws ListFormatException {
      if (records == 0) {
        throw new ListFormatException(
            new Problem(file, 0, ROOT, "expected entries (INDIVIDUAL, ENTITY), found none"));
      }
    }
  }
}
