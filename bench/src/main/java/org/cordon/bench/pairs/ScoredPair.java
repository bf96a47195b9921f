package org.cordon.bench.pairs;

/**
 * A pair and the probability that the engine gave it.
 *
 * @param pair the labelled pair
 * @param score from 0 to 1
 */
public record ScoredPair(Pair pair, double score) {
  /** Whether a decision at that threshold contradicts the label. */
  public boolean wrongAt(double threshold) {
    return score >= threshold != pair.match();
  }
}
