package org.cordon.bench.screening;

import java.util.List;
import org.cordon.bench.report.Numbers;

/**
 * What one threshold costs and brings.
 *
 * @param threshold the least probability of a hit
 * @param recall the share of listed parties whose right answer is among the hits
 * @param files how many people who are not listed are stopped, file by file
 */
public record OperatingPoint(double threshold, double recall, List<FileRate> files) {
  /** Copies the list. */
  public OperatingPoint {
    files = List.copyOf(files);
  }

  /** Measures a threshold. */
  public static OperatingPoint at(
      double threshold, List<Positive> positives, List<Negatives> negatives) {
    long found = positives.stream().filter(positive -> positive.foundAt(threshold)).count();
    return new OperatingPoint(
        threshold,
        Numbers.share(found, positives.size()),
        negatives.stream().map(file -> file.at(threshold)).toList());
  }

  /** How many people who are not listed are stopped, over all files. */
  public int stopped() {
    return files.stream().mapToInt(FileRate::stopped).sum();
  }

  /** The share of people who are not listed that are stopped, over all files. */
  public double falsePositiveRate() {
    return Numbers.share(stopped(), files.stream().mapToInt(FileRate::rows).sum());
  }
}
