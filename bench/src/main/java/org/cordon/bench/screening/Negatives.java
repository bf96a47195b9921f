package org.cordon.bench.screening;

import java.util.List;

/**
 * What a screener gave for a file of people who are not listed.
 *
 * @param file the file's name
 * @param top for each row in file order the highest probability of any hit; 0 when there was none
 */
public record Negatives(String file, List<Double> top) {
  /** Copies the list. */
  public Negatives {
    top = List.copyOf(top);
  }

  /** How many rows have a hit at or above the threshold. */
  public FileRate at(double threshold) {
    long stopped =
        top.stream().filter(probability -> probability > 0 && probability >= threshold).count();
    return new FileRate(file, top.size(), (int) stopped);
  }
}
