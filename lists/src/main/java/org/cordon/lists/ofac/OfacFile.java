package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.csv.CsvLimits;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.CsvLines;

/**
 * One file of the set, read whole and checked.
 *
 * @param name the file's name
 * @param role what it holds
 * @param rows its rows, all with the right number of cells and an entity number
 */
record OfacFile(String name, OfacRole role, List<OfacRow> rows) {
  /** So many rows decide what kind of file it is. */
  private static final int SAMPLE = 50;

  /** A share of bad rows above this means that the file is not what it should be. */
  private static final double BAD_SHARE = 0.05;

  private static final int BORNE_BAD_ROWS = 3;

  OfacFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @throws ListFormatException if it is empty, no such file, damaged or cut in the middle
   * @throws IOException if it cannot be read
   */
  static OfacFile read(Path path, CsvLimits limits, EntrySink sink) throws IOException, ListFormatException {
    String name = String.valueOf(path.getFileName());
    try (CsvLines lines = CsvLines.open(name, Files.newInputStream(path), ',', limits)) {
      return new Reading(name, sink).read(lines);
    } catch (CharacterCodingException e) {
      throw fail(name, 0, "expected UTF-16 as the byte order mark says, found other bytes; fetch the file again");
    }
  }

  private static ListFormatException fail(String name, long line, String reason) {
    return new ListFormatException(new Problem(name, line, "", reason));
  }

  /** The state of reading one file. */
  private static final class Reading {
    private final String name;
    private final EntrySink sink;
    private final List<CsvLine.Row> raw = new ArrayList<>();
    private final List<Problem> misfits = new ArrayList<>();

    Reading(String name, EntrySink sink) {
      this.name = name;
      this.sink = sink;
    }

    OfacFile read(CsvLines lines) throws IOException, ListFormatException {
      for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        raw.add(row(line.get()));
      }
      OfacRole role = role();
      List<OfacRow> rows = new ArrayList<>();
      for (CsvLine.Row row : raw) {
        check(row, role, rows, lines.endMark() || !lines.unfinished());
      }
      if (misfits.size() > BORNE_BAD_ROWS && misfits.size() > BAD_SHARE * raw.size()) {
        throw fail(
            name,
            misfits.getFirst().line(),
            misfits.size() + " of " + raw.size() + " rows are damaged, first: " + misfits.getFirst().reason());
      }
      return new OfacFile(name, role, rows);
    }

    /** Quotes that do not fit, NULs or endless lines mean damage of unknown reach: nothing of the file is used. */
    private CsvLine.Row row(CsvLine line) throws ListFormatException {
      return switch (line) {
        case CsvLine.Fault fault -> throw fail(name, fault.line(), fault.reason() + "; fetch the file again");
        case CsvLine.Row row -> {
          if (row.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            throw fail(
                name, row.line(), "a quote is not closed on its line (no cell of this format holds a line break)");
          }
          yield row;
        }
      };
    }

    private OfacRole role() throws ListFormatException {
      if (raw.isEmpty()) {
        throw fail(name, 0, "expected rows, found an empty file (no rows before the end mark); fetch it again");
      }
      Map<Integer, Integer> counts = new TreeMap<>();
      raw.stream().limit(SAMPLE).forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
      int columns = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      return OfacRole.ofColumns(columns)
          .orElseThrow(
              () ->
                  fail(
                      name,
                      raw.getFirst().line(),
                      "expected 12 columns (entries), 6 (addresses), 5 (aliases) or 2 (comments), found "
                          + columns
                          + (columns == 1 ? "; was the file saved again by another program?" : "")));
    }

    private void check(CsvLine.Row row, OfacRole role, List<OfacRow> rows, boolean complete)
        throws ListFormatException {
      boolean last = row.line() == raw.getLast().line();
      OfacRow read = OfacRow.of(name, row);
      if (row.cells().size() != role.columns()) {
        misfit(row, read, role, last && !complete);
      } else if (!read.hasNumber()) {
        withoutNumber(row, read);
      } else {
        rows.add(last ? whole(read) : read);
      }
    }

    private void misfit(CsvLine.Row row, OfacRow read, OfacRole role, boolean cut) throws ListFormatException {
      String reason = "expected " + role.columns() + " columns, found " + row.cells().size();
      if (cut && read.hasNumber()) {
        throw fail(name, row.line(), reason + " and no line end: the file is cut; fetch it again");
      }
      Problem problem = new Problem(name, row.line(), "", reason);
      misfits.add(problem);
      if (read.hasNumber()) {
        sink.reject(problem);
      } else {
        sink.warn(new Problem(name, row.line(), "", reason + "; not an entry, passed over: " + shown(row)));
      }
    }

    private void withoutNumber(CsvLine.Row row, OfacRow read) {
      String reason = "expected an entity number, found (" + shortened(read.number()) + ")";
      if (row.line() == raw.getFirst().line()) {
        sink.warn(new Problem(name, row.line(), "ent_num", reason + "; taken as a header line and passed over"));
      } else {
        Problem problem = new Problem(name, row.line(), "ent_num", reason);
        misfits.add(problem);
        sink.reject(problem);
      }
    }

    /** The last row may have lost the last character of its last null. */
    private OfacRow whole(OfacRow row) {
      List<String> cells = new ArrayList<>(row.cells());
      if (cells.getLast().equals(OfacRow.CUT_NULL)) {
        cells.set(cells.size() - 1, "");
        sink.warn(
            new Problem(name, row.line(), "", "expected -0- at the end, found -0: the file may be cut; fetch it again"));
      }
      return new OfacRow(row.file(), row.line(), cells);
    }

    private static String shown(CsvLine.Row row) {
      return "(" + shortened(String.join(",", row.cells())) + ")";
    }

    private static String shortened(String text) {
      return text.substring(0, Math.min(60, text.length()));
    }
  }
}
