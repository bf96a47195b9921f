package org.cordon.lists.csv;

import java.util.List;

/** What stands at one place of a delimited file: a row, or something that is not one. */
public sealed interface CsvLine {
  /** The number of the line on which it starts, from 1. */
  long line();

  /**
   * A row that could be cut into cells.
   *
   * @param line the number of the line on which it starts, from 1
   * @param cells its cells as published, without the quotes; line breaks inside a cell are {@code
   *     \n}
   */
  record Row(long line, List<String> cells) implements CsvLine {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether all cells are blank. */
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * A line that could not be read as a row; reading goes on at the next line.
   *
   * @param line its number, from 1
   * @param kind what is wrong
   * @param reason what was expected and what was found
   * @param text the line as it stands, at most its first 1,000 characters
   */
  record Fault(long line, Kind kind, String reason, String text) implements CsvLine {}

  /** What can be wrong with a line. */
  enum Kind {
    /** A quote is not closed, or something follows a closing quote. */
    QUOTE,
    /** The line, or the row that it starts, is above the limit. */
    TOO_LONG,
    /** NUL characters: binary data, or another encoding. */
    NUL,
    /** More or fewer cells than the header or the format has. */
    CELLS
  }
}
