package org.cordon.server.match;

/**
 * Turns calibrated log-odds into the scores that clients compare with their thresholds, and back. A
 * rising line through a few knots; it changes no order.
 */
enum Scale {
  /**
   * The scale of the heuristic algorithms. 0.70, the threshold that clients send unless told
   * otherwise, stands at a probability of 0.08, Cordon's own threshold; 1.0 at names that agree
   * throughout and nothing that speaks against it.
   */
  COMPATIBLE(
      new double[] {-14, -8, -4.5, -2.4423, -1, 0.5, 2.2},
      new double[] {0, 0.2, 0.5, 0.70, 0.80, 0.90, 1.0}),
  /** The probability itself. */
  PROBABILITY(new double[0], new double[0]);

  private final double[] logOdds;
  private final double[] scores;

  Scale(double[] logOdds, double[] scores) {
    this.logOdds = logOdds;
    this.scores = scores;
  }

  /** The score of log-odds, from 0 to 1. */
  double score(double value) {
    if (scores.length == 0) {
      return 1 / (1 + Math.exp(-value));
    }
    return through(logOdds, scores, value);
  }

  /** The probability at which a score begins, from 0 to 1. */
  double probability(double score) {
    if (scores.length == 0) {
      return Math.clamp(score, 0, 1);
    }
    return 1 / (1 + Math.exp(-through(scores, logOdds, score)));
  }

  private static double through(double[] from, double[] to, double value) {
    int last = from.length - 1;
    if (value <= from[0]) {
      return to[0];
    }
    if (value >= from[last]) {
      return to[last];
    }
    int i = 1;
    while (from[i] < value) {
      i++;
    }
    return to[i - 1] + (to[i] - to[i - 1]) * (value - from[i - 1]) / (from[i] - from[i - 1]);
  }
}
