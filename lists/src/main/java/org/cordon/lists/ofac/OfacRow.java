package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import org.cordon.lists.csv.CsvLine;

/**
 * One row of a file of the set.
 *
 * @param file the file's name
 * @param line the number of its line
 * @param cells its cells, stripped; the publisher's null ({@code -0-}) is empty. The last one keeps
 *     its blanks: remarks may be cut at one
 */
record OfacRow(String file, long line, List<String> cells) {
  private static final String NULL = "-0-";

  /** The null with its last character lost, as at the end of a cut file. */
  static final String CUT_NULL = "-0";

  OfacRow {
    cells = List.copyOf(cells);
  }

  static OfacRow of(String file, CsvLine.Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    String remarks = cells.getLast();
    cells.replaceAll(String::strip);
    cells.set(cells.size() - 1, cells.getLast().equals(CUT_NULL) ? CUT_NULL : remarks);
    cells.replaceAll(cell -> cell.strip().equals(NULL) ? "" : cell);
    return new OfacRow(file, row.line(), cells);
  }

  String cell(int column) {
    return cells.get(column);
  }

  /** The entity number. */
  String number() {
    return cells.getFirst();
  }

  boolean hasNumber() {
    return isNumber(number());
  }

  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 9
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Where the row stands, for people. */
  String place() {
    return file + ":" + line;
  }
}
