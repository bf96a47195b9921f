package org.cordon.bench.screening;

import java.nio.file.Path;
import java.util.List;

/**
 * What to screen, and how.
 *
 * @param positives CSV with the columns {@code
 *     listed_name,full_name,gender,date_of_birth,place_of_birth,nationality}
 * @param negatives CSV files with the same columns except {@code listed_name}; at least one
 * @param fields the columns asked about
 * @param show how many misses, and how many false positives, are given as samples at most; from 0
 */
public record ScreeningRequest(Path positives, List<Path> negatives, Fields fields, int show) {
  /** Copies the list and checks that there is a file of negatives. */
  public ScreeningRequest {
    negatives = List.copyOf(negatives);
    if (negatives.isEmpty() || show < 0) {
      throw new IllegalArgumentException(
          "expected at least one file of negatives, and samples from 0: negatives ("
              + negatives.size()
              + "), samples ("
              + show
              + ")");
    }
  }
}
