package org.cordon.lists.kr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.TableReader;

/**
 * Reads South Korea's independent designations from a table compiled out of announcements, with
 * these columns: {@code no, type, name_latin, name_hangul, country_or_place, role_or_reason,
 * announced, effective}, and cross-references to OFAC's list.
 */
public final class KrImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "kr-designations-csv";

  private static final List<String> REQUIRED =
      List.of("no", "type", "name_latin", "name_hangul", "effective");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    Set<String> keys = new HashSet<>();
    TableReader.read(
        path,
        REQUIRED,
        KrEntry.COLUMNS,
        sink,
        row -> {
          String fault = fault(row, keys);
          if (fault.isEmpty()) {
            sink.entry(KrEntry.of(source, FileHead.name(path), row, sink));
          }
          return fault;
        });
  }

  private static String fault(TableReader.TableRow row, Set<String> keys) {
    if (KrEntry.schema(row).isEmpty()) {
      return "expected the type individual, organisation or vessel, found ("
          + row.get("type")
          + ")";
    }
    if (row.get("name_latin").isEmpty() && row.get("name_hangul").isEmpty()) {
      return "expected a name, found none";
    }
    String key = KrEntry.key(row);
    return keys.add(key) ? "" : "expected a new number and date, found (" + key + ") again";
  }
}
