package org.cordon.lists.eu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.TableReader;

/**
 * Reads the annexes of EU legal acts as CSV, in the form in which OpenSanctions transcribes them
 * from the consolidated acts on EUR-Lex. One edition is one or more files, one per act. They hold
 * what the financial sanctions files do not: ships banned from ports, and measures short of a
 * freeze.
 */
public final class EuActImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "eu-oj-csv";

  private static final List<String> REQUIRED =
      List.of("celex", "recordId", "annex", "measure", "schema", "name");

  @Override
  public String format() {
    return FORMAT;
  }

  /** 2: names in brackets are names of their own. */
  @Override
  public int version() {
    return 2;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Map<String, Integer> keys = new HashMap<>();
    for (Path path : files) {
      FileHead.check(path, "annexes of EU legal acts as CSV");
      TableReader.read(
          path,
          REQUIRED,
          EuActEntry.COLUMNS,
          sink,
          row -> take(source, FileHead.name(path), row, keys, sink));
    }
  }

  private static String take(
      Source source,
      String file,
      TableReader.TableRow row,
      Map<String, Integer> keys,
      EntrySink sink) {
    String fault = EuActEntry.fault(row);
    if (fault.isEmpty()) {
      String key = EuActEntry.key(row);
      int number = keys.merge(key, 1, Integer::sum);
      String unique = number == 1 ? key : key + "-" + number;
      sink.entry(new EuActEntry(source, file, unique, row, sink).build());
    }
    return fault;
  }
}
