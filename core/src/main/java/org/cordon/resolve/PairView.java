package org.cordon.resolve;

import java.util.List;
import java.util.Optional;
import org.cordon.register.Merge;

/**
 * What the comparison of two entries says.
 *
 * @param constraint what keeps them apart whatever else agrees, e.g. {@code date}; mostly empty
 * @param proposed whether they share a key by which the pair is looked at at all
 * @param logOdds the score
 * @param threshold the score from which on they are joined, unless another entry fits as well
 * @param grounds what adds up to the score
 */
public record PairView(
    Optional<String> constraint,
    boolean proposed,
    double logOdds,
    double threshold,
    List<Merge.Ground> grounds) {
  /** Copies the grounds. */
  public PairView {
    grounds = List.copyOf(grounds);
  }
}
