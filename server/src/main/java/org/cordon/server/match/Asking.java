package org.cordon.server.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the questions of a batch are asked.
 *
 * @param algorithm what scores mean
 * @param limit the most results of a question
 * @param threshold from which score on a result is called a match
 * @param cutoff up to which score results are left out
 * @param sources the sources that count
 * @param excludedSchemata schemata of which there are no results
 * @param topics topics of which a result has at least one; empty for no such demand
 * @param changedSince only what changed later
 * @param excludedIds ids of which there are no results
 * @param weights weights of features that were sent
 * @param config parameters that were sent, as text
 */
public record Asking(
    Algorithm algorithm,
    int limit,
    double threshold,
    double cutoff,
    Set<String> sources,
    List<String> excludedSchemata,
    List<String> topics,
    Optional<String> changedSince,
    Set<String> excludedIds,
    Map<String, Double> weights,
    Map<String, String> config) {
  private static final int LEAST_CANDIDATES = 20;
  private static final int MOST_CANDIDATES = 500;
  private static final int FACTOR = 10;

  /** How many candidates are scored for a question. */
  int candidates() {
    boolean filtered =
        !excludedSchemata.isEmpty()
            || !topics.isEmpty()
            || changedSince.isPresent()
            || !excludedIds.isEmpty()
            || tuned();
    if (filtered) {
      return MOST_CANDIDATES;
    }
    int wanted = Math.max(LEAST_CANDIDATES, limit * FACTOR);
    return Math.max(1, Math.min(wanted, Math.max(MOST_CANDIDATES, limit)));
  }

  /** Whether weights or parameters change what evidence counts. */
  boolean tuned() {
    return !weights.isEmpty() || !config.isEmpty();
  }
}
