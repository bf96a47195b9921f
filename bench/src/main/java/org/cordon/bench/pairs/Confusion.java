package org.cordon.bench.pairs;

import java.util.List;
import org.cordon.bench.report.Numbers;

/**
 * How decisions at one threshold agree with the labels. A measure whose denominator is 0 counts as
 * 0.
 *
 * @param threshold the probability from which a pair is taken for a match
 * @param truePositives matches taken for matches
 * @param falsePositives others taken for matches
 * @param falseNegatives matches not taken for matches
 * @param trueNegatives others not taken for matches
 */
public record Confusion(
    double threshold,
    int truePositives,
    int falsePositives,
    int falseNegatives,
    int trueNegatives) {

  /** Counts the decisions at a threshold. */
  public static Confusion at(double threshold, List<ScoredPair> pairs) {
    int[] counts = new int[4];
    for (ScoredPair pair : pairs) {
      counts[(pair.pair().match() ? 0 : 1) + (pair.score() >= threshold ? 0 : 2)]++;
    }
    return new Confusion(threshold, counts[0], counts[1], counts[2], counts[3]);
  }

  /**
   * The decisions at the threshold with the highest F1. Tried are all distinct scores, each as a
   * threshold; of several with the same F1 the lowest is taken, because in screening a missed match
   * costs more than a look at an innocent one.
   *
   * @param pairs at least one
   */
  public static Confusion best(List<ScoredPair> pairs) {
    Confusion best = at(Double.POSITIVE_INFINITY, pairs);
    double[] descending =
        pairs.stream()
            .mapToDouble(pair -> -pair.score())
            .distinct()
            .sorted()
            .map(score -> -score)
            .toArray();
    for (double threshold : descending) {
      Confusion confusion = at(threshold, pairs);
      if (confusion.f1() >= best.f1()) {
        best = confusion;
      }
    }
    return best;
  }

  /** The share of real matches among those taken for matches. */
  public double precision() {
    return Numbers.share(truePositives, (long) truePositives + falsePositives);
  }

  /** The share of real matches that are taken for matches. */
  public double recall() {
    return Numbers.share(truePositives, (long) truePositives + falseNegatives);
  }

  /**
   * The harmonic mean of precision and recall, computed from whole numbers so that equal counts tie
   * exactly.
   */
  public double f1() {
    return Numbers.share(2L * truePositives, 2L * truePositives + falsePositives + falseNegatives);
  }

  /** How many pairs were decided. */
  public int total() {
    return truePositives + falsePositives + falseNegatives + trueNegatives;
  }
}
