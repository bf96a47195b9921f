package org.cordon.bench.screening;

import java.util.Arrays;
import java.util.List;

/**
 * What it costs to keep a recall.
 *
 * @param recall the recall to be kept, from 0 to 1
 * @param reached whether enough right answers were among the hits at all; if not, {@code point} is
 *     the least probability of any right answer, so its recall is what there is (threshold 1 when
 *     there is no right answer)
 * @param point the highest threshold that keeps the recall, and what it costs
 */
public record AtRecall(double recall, boolean reached, OperatingPoint point) {

  /**
   * Finds the highest threshold that keeps a recall: the probability of the right answer of the
   * party that is needed last to make up the recall, parties with the most probable right answers
   * first.
   *
   * @param positives at least one
   */
  public static AtRecall of(double recall, List<Positive> positives, List<Negatives> negatives) {
    double[] descending = right(positives);
    // The small amount keeps 0.95 * 100, which may be a little above 95 in binary, from being
    // rounded up to 96.
    int needed = Math.max(1, (int) Math.ceil(recall * positives.size() - 1e-9));
    boolean reached = needed <= descending.length;
    int last = Math.min(needed, descending.length) - 1;
    double threshold = last < 0 ? 1 : descending[last];
    return new AtRecall(recall, reached, OperatingPoint.at(threshold, positives, negatives));
  }

  /** The points at every distinct probability of a right answer, the highest threshold first. */
  public static List<OperatingPoint> curve(List<Positive> positives, List<Negatives> negatives) {
    return Arrays.stream(right(positives))
        .distinct()
        .mapToObj(threshold -> OperatingPoint.at(threshold, positives, negatives))
        .toList();
  }

  private static double[] right(List<Positive> positives) {
    return positives.stream()
        .filter(positive -> positive.rank() > 0)
        .mapToDouble(positive -> -positive.probability())
        .sorted()
        .map(probability -> -probability)
        .toArray();
  }
}
