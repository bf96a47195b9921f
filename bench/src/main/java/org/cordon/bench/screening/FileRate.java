package org.cordon.bench.screening;

import org.cordon.bench.report.Numbers;

/**
 * How many rows of a file of people who are not listed were stopped.
 *
 * @param file the file's name
 * @param rows its rows
 * @param stopped the rows with any hit at or above the threshold
 */
public record FileRate(String file, int rows, int stopped) {
  /** The share of rows stopped. */
  public double falsePositiveRate() {
    return Numbers.share(stopped, rows);
  }
}
