package org.cordon.match;

import java.util.List;
import org.cordon.entity.Schema;

/** Scores two names against each other with the same model that {@link Matcher} uses. Not safe for several threads. */
public final class PairScorer {
  /** A scorer. */
  public PairScorer() {}

  /** The probability that two names of things of that schema name the same subject. */
  public double probability(Schema schema, String name1, String name2) {
    throw new UnsupportedOperationException();
  }

  /** The evidence behind {@link #probability}; it adds up to its log-odds. */
  public List<Evidence> evidence(Schema schema, String name1, String name2) {
    throw new UnsupportedOperationException();
  }
}
