package org.cordon.bench.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param aliases whether names of the register are asked
 * @param sample how many names of each population of the register are asked at most; 0 means all
 * @param positives labelled listed parties, see {@link org.cordon.bench.screening.ScreeningRequest}
 * @param negatives labelled parties that are on no list
 */
public record CalibrationRequest(
    boolean aliases, int sample, Optional<Path> positives, List<Path> negatives) {
  /**
   * Checks that there is something to ask.
   *
   * @throws IllegalArgumentException if nothing is asked, or the sample is negative
   */
  public CalibrationRequest {
    negatives = List.copyOf(negatives);
    if (sample < 0 || !aliases && positives.isEmpty() && negatives.isEmpty()) {
      throw new IllegalArgumentException(
          "expected aliases, positives or negatives and a sample of 0 or more: sample ("
              + sample
              + ")");
    }
  }
}
