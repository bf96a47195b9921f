package org.cordon.lists.csv;

/**
 * What one row may take, so that a damaged file cannot take all memory.
 *
 * @param rowChars the most characters of a row; above it the row is a fault and is skipped without
 *     being kept
 * @param rowLines the most lines that a row with line breaks in its cells may span; an unclosed
 *     quote is noticed at the latest after so many
 */
public record CsvLimits(int rowChars, int rowLines) {
  /**
   * One million characters and 500 lines: the longest field seen in a published list has some ten
   * thousand.
   */
  public static final CsvLimits STANDARD = new CsvLimits(1_000_000, 500);

  /** Checks that both are positive. */
  public CsvLimits {
    if (rowChars < 1 || rowLines < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: rowChars (" + rowChars + "), rowLines (" + rowLines + ")");
    }
  }
}
