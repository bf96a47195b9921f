package org.cordon.lists.jp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.Workbook.SheetRow;

/** One pass over the rows of the asset-freeze list. */
final class MofReading {
  private final Source source;
  private final String file;
  private final EntrySink sink;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Set<String> unknownHeadings = new HashSet<>();
  private final Map<Integer, Optional<MofColumn>> columns = new TreeMap<>();
  private String sheet = "";
  private String title = "";
  private long deleted;
  private long entries;
  private Optional<MofRow> pending = Optional.empty();

  MofReading(Source source, String file, EntrySink sink) {
    this.source = source;
    this.file = file;
    this.sink = sink;
  }

  void take(SheetRow row) {
    if (!row.sheet().equals(sheet)) {
      endSheet();
      sheet = row.sheet();
    }
    if (columns.isEmpty()) {
      head(row);
    } else {
      takeRow(row);
    }
  }

  /** Above the headings stand the name of the regime and remarks. */
  private void head(SheetRow row) {
    boolean headings =
        row.cells().stream()
            .anyMatch(cell -> MofColumn.of(cell).filter(MofColumn.ENGLISH::equals).isPresent());
    if (headings) {
      for (int i = 0; i < row.cells().size(); i++) {
        bind(row, i);
      }
    } else if (title.isEmpty()) {
      title = String.join("", row.cells()).strip();
    }
  }

  private void bind(SheetRow row, int index) {
    String heading = row.cell(index);
    if (!heading.isBlank()) {
      Optional<MofColumn> column = MofColumn.of(heading);
      columns.put(index, column);
      if (column.isEmpty() && unknownHeadings.add(heading)) {
        warn(row.number(), "a column that Cordon does not know (" + Values.tidy(heading) + ")");
      }
    }
  }

  private void takeRow(SheetRow row) {
    MofRow read = new MofRow(row.number());
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cell(i).strip();
      Optional<MofColumn> column = columns.getOrDefault(i, Optional.empty());
      if (!text.isEmpty()) {
        read.add(column.orElse(MofColumn.OTHER), text);
      }
    }
    if (read.isDeleted()) {
      flush();
      deleted++;
    } else if (read.isNamed() || read.isNumbered()) {
      flush();
      pending = Optional.of(read);
    } else if (pending.isPresent()) {
      read.cells().forEach(pending.get()::add);
    } else {
      warn(row.number(), "a text without an entry: " + Values.join(row.cells()));
    }
  }

  private void flush() {
    if (pending.isPresent()) {
      MofRow row = pending.get();
      pending = Optional.empty();
      entries++;
      if (row.isNamed()) {
        sink.entry(new MofEntry(source, file, sheet, title, key(row), row, sink).build());
      } else {
        sink.reject(
            new Problem(file, row.number(), sheet, "expected a name in Japanese or English"));
      }
    }
  }

  /** Numbers count within a sheet; some entries share one. */
  private String key(MofRow row) {
    String number = Values.tidy(JpText.plain(row.text(MofColumn.NOTICE_NUMBER)));
    String bare = number.replaceAll("\\([^)]*\\)|[^\\p{Alnum}-]", "");
    String key = sheet.replaceAll("\\..*", "") + "-" + (bare.isEmpty() ? "row" : bare);
    int times = keys.merge(key, 1, Integer::sum);
    return times == 1 ? key : key + "-" + times;
  }

  private void endSheet() {
    flush();
    if (deleted > 0) {
      warn(0, deleted + " rows of entries that were taken off, which say no name");
    }
    deleted = 0;
    columns.clear();
    title = "";
  }

  /**
   * Ends the last sheet.
   *
   * @throws ListFormatException if no sheet had an entry
   */
  void finish() throws ListFormatException {
    endSheet();
    if (entries == 0) {
      throw new ListFormatException(
          new Problem(
              file,
              0,
              "",
              "expected sheets with the columns 告示番号, 日本語表記, 英語表記 and entries, found none"));
    }
  }

  private void warn(long row, String reason) {
    sink.warn(new Problem(file, row, sheet, reason));
  }
}
