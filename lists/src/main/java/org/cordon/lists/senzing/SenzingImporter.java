package org.cordon.lists.senzing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.JsonRecords;

/**
 * Reads Senzing JSON, one record per line or one array. The file is read twice, since relationships
 * point to records by keys that are declared anywhere. Where each attribute goes is in {@code
 * docs/sources/senzing.md}.
 */
public final class SenzingImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "senzing-json";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "Senzing JSON");
    String file = FileHead.name(path);
    Map<String, String> anchors = anchors(path, file);
    Set<String> keys = new HashSet<>();
    try (JsonRecords records = JsonRecords.open(path, "")) {
      for (Optional<JsonRecords.Item> item = records.next();
          item.isPresent();
          item = records.next()) {
        take(item.get(), source, file, anchors, keys, sink);
      }
    }
  }

  /** The keys of records by the keys that others point to. */
  private static Map<String, String> anchors(Path path, String file)
      throws IOException, ListFormatException {
    Map<String, String> anchors = new HashMap<>();
    long count = 0;
    try (JsonRecords records = JsonRecords.open(path, "")) {
      for (Optional<JsonRecords.Item> item = records.next();
          item.isPresent();
          item = records.next()) {
        count++;
        SenzingRecord record = SenzingRecord.of(item.get().node(), item.get().line());
        for (Map<String, String> group : record.groups()) {
          if (group.containsKey("REL_ANCHOR_KEY") && !group.containsKey("REL_POINTER_KEY")) {
            anchors.put(SenzingLinks.anchor(group), record.key());
          }
        }
      }
    }
    if (count == 0) {
      throw new ListFormatException(new Problem(file, 0, "", "expected records, found none"));
    }
    return anchors;
  }

  private static void take(
      JsonRecords.Item item,
      Source source,
      String file,
      Map<String, String> anchors,
      Set<String> keys,
      EntrySink sink) {
    SenzingRecord record = SenzingRecord.of(item.node(), item.line());
    String dataSource = record.first("DATA_SOURCE");
    String id = record.first("RECORD_ID");
    if (!item.node().isObject() || dataSource.isEmpty() || id.isEmpty()) {
      sink.reject(
          new Problem(
              file,
              item.line(),
              "RECORD_ID",
              "expected an object with DATA_SOURCE and RECORD_ID, found (%s) (%s)"
                  .formatted(dataSource, id)));
      return;
    }
    SenzingEntry entry = new SenzingEntry(record, anchors, file);
    if (!entry.hasName()) {
      sink.reject(
          new Problem(file, item.line(), "NAME", "expected a name, found none in record " + id));
    } else if (!keys.add(record.key())) {
      sink.reject(
          new Problem(
              file, item.line(), "RECORD_ID", "expected a new record, found (" + id + ") again"));
    } else {
      sink.entry(entry.build(source));
    }
  }
}
