package org.cordon.bench.screening;

import java.util.Arrays;

/**
 * What a screener gave for a file of people who are not listed.
 *
 * @param file the file's name
 * @param top for each row in file order the highest probability of any hit; 0 when there was none
 */
public record Negatives(String file, double[] top) {
  /** How many rows have a hit at or above the threshold. */
  public FileRate at(double threshold) {
    return new FileRate(
        file, top.length, (int) Arrays.stream(top).filter(p -> p > 0 && p >= threshold).count());
  }
}
