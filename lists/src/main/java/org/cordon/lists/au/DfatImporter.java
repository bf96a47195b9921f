package org.cordon.lists.au;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.Workbook;
import org.cordon.lists.input.Workbook.SheetRow;

/**
 * Reads Australia's consolidated list as a workbook: one row per name, whose references {@code
 * 101}, {@code 101a}, {@code 101b} belong together and need not stand together.
 */
public final class DfatImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "au-dfat-xlsx";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    try (Workbook workbook = Workbook.open(path, "the Australian sanctions list as a workbook")) {
      Reading reading = new Reading(FileHead.name(path), sink);
      workbook.forEachRow(reading::take);
      reading.finish(source);
    }
  }

  /** One pass over the rows. */
  private static final class Reading {
    private final String file;
    private final EntrySink sink;
    private final Map<String, List<DfatRow>> targets = new LinkedHashMap<>();
    private List<String> headings = List.of();

    Reading(String file, EntrySink sink) {
      this.file = file;
      this.sink = sink;
    }

    void take(SheetRow row) throws ListFormatException {
      if (headings.isEmpty()) {
        readHeadings(row);
      } else if (!isHeader(row)) {
        add(row(row));
      }
    }

    private static boolean isHeader(SheetRow row) {
      return row.cells().stream()
          .map(DfatColumn::of)
          .flatMap(Optional::stream)
          .toList()
          .containsAll(List.of(DfatColumn.REFERENCE, DfatColumn.NAME));
    }

    private void readHeadings(SheetRow row) throws ListFormatException {
      if (!isHeader(row)) {
        throw new ListFormatException(
            new Problem(
                file,
                row.number(),
                row.sheet(),
                "expected the columns Reference and Name of Individual or Entity, found "
                    + Values.join(row.cells())));
      }
      headings = row.cells().stream().map(Values::tidy).toList();
      for (String heading : headings) {
        if (DfatColumn.of(heading).isEmpty() && !heading.isEmpty()) {
          sink.warn(
              new Problem(
                  file,
                  row.number(),
                  heading,
                  "a column that Cordon does not know; kept as a note"));
        }
      }
    }

    private DfatRow row(SheetRow row) {
      Map<DfatColumn, String> cells = new EnumMap<>(DfatColumn.class);
      Map<String, String> unknown = new TreeMap<>();
      for (int i = 0; i < row.cells().size(); i++) {
        String heading = i < headings.size() ? headings.get(i) : "column " + (i + 1);
        Optional<DfatColumn> column = DfatColumn.of(heading);
        if (column.isPresent()) {
          cells.putIfAbsent(column.get(), row.cell(i));
        } else if (!row.cell(i).isBlank()) {
          unknown.put(heading, DfatRow.clean(row.cell(i)));
        }
      }
      return new DfatRow(row.number(), cells, unknown);
    }

    private void add(DfatRow row) {
      String fault =
          row.key().isEmpty()
              ? "expected a reference such as 101 or 101a, found ("
                  + row.tidy(DfatColumn.REFERENCE)
                  + ")"
              : row.tidy(DfatColumn.NAME).isEmpty() ? "expected a name, found none" : "";
      if (fault.isEmpty()) {
        targets.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
      } else {
        sink.reject(new Problem(file, row.number(), DfatColumn.REFERENCE.heading(), fault));
      }
    }

    void finish(Source source) throws ListFormatException {
      if (targets.isEmpty()) {
        throw new ListFormatException(new Problem(file, 0, "", "expected entries, found none"));
      }
      targets.forEach(
          (key, rows) -> sink.entry(new DfatEntry(source, file, key, rows, sink).build()));
    }
  }
}
