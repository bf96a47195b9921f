package org.cordon.lists.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.CsvOptions;
import org.cordon.lists.csv.CsvTable;

/** What all CSV lists with a header and one row per entry have in common. */
public final class TableReader {
  private TableReader() {}

  /**
   * A row with its cells by column.
   *
   * @param line the line on which it starts
   * @param cells the cells as published
   */
  public record TableRow(long line, Map<String, String> cells) {
    /** Copies the cells. */
    public TableRow {
      cells = Map.copyOf(cells);
    }

    /** A cell in one line; empty if there is no such column. */
    public String get(String column) {
      return Values.tidy(text(column));
    }

    /** A cell as published. */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Makes entries of rows. */
  public interface Rows {
    /**
     * Takes a row.
     *
     * @return what is wrong with it; empty if it was made an entry
     */
    String take(TableRow row);
  }

  /**
   * Reads a table; rows that are none, and those with a fault, are rejected.
   *
   * @param required columns without which this is another list
   * @param known all columns; others are told, once each
   * @throws ListFormatException if a required column is missing or there is no row
   */
  public static void read(
      Path path, List<String> required, Set<String> known, EntrySink sink, Rows rows)
      throws IOException, ListFormatException {
    String file = FileHead.name(path);
    try (CsvTable table = CsvTable.open(path, CsvOptions.STANDARD)) {
      check(file, table.header(), required, known, sink);
      long any = 0;
      for (Optional<CsvLine> line = table.next(); line.isPresent(); line = table.next()) {
        any++;
        take(file, table.header(), line.get(), sink, rows);
      }
      if (any == 0) {
        throw new ListFormatException(
            new Problem(file, 0, "", "expected rows under the header, found none"));
      }
      table.warnings().forEach(sink::warn);
    }
  }

  private static void check(
      String file, List<String> header, List<String> required, Set<String> known, EntrySink sink)
      throws ListFormatException {
    if (!header.containsAll(required)) {
      throw new ListFormatException(
          new Problem(
              file,
              1,
              "",
              "expected the columns "
                  + String.join(", ", required)
                  + " ..., found "
                  + Values.join(header.subList(0, Math.min(10, header.size())))));
    }
    for (String column : header) {
      if (!known.contains(column) && !column.isEmpty()) {
        sink.warn(
            new Problem(file, 1, column, "a column that Cordon does not know; kept as a note"));
      }
    }
  }

  private static void take(
      String file, List<String> header, CsvLine line, EntrySink sink, Rows rows) {
    String fault =
        switch (line) {
          case CsvLine.Row row -> rows.take(new TableRow(row.line(), cells(header, row.cells())));
          case CsvLine.Fault broken -> broken.reason();
        };
    if (!fault.isEmpty()) {
      sink.reject(new Problem(file, line.line(), "", fault));
    }
  }

  private static Map<String, String> cells(List<String> header, List<String> texts) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.putIfAbsent(header.get(i), texts.get(i));
    }
    return cells;
  }

  /** Keeps the cells of columns that are not known as notes. */
  public static void noteUnknown(TableRow row, Set<String> known, EntryPart part) {
    row.cells().keySet().stream()
        .filter(column -> !known.contains(column) && !column.isEmpty())
        .sorted()
        .forEach(column -> part.note(column, row.text(column), row.text(column), column));
  }
}
