package org.cordon.match;

/** Log-odds and probabilities. */
final class Probability {
  private static final double FLOOR = 1e-9;

  private Probability() {}

  /** The probability of log-odds. */
  static double of(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** The log-odds of a probability from 0 to 1, kept finite at both ends. */
  static double logOdds(double probability) {
    double p = Math.clamp(probability, FLOOR, 1 - FLOOR);
    return Math.log(p / (1 - p));
  }
}
