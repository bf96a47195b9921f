package org.cordon.match;

import java.util.Set;
import org.cordon.entity.Entity;

/**
 * A party to be screened, and how.
 *
 * @param party the entity asked about; its schema decides what it is compared with
 * @param threshold the least probability, from 0 to 1, of a match that is returned
 * @param limit the most matches that are returned, best first
 * @param sources only entries of these sources count; empty means all
 */
public record Question(Entity party, double threshold, int limit, Set<String> sources) {
  /**
   * The probability from which a match is called a hit unless the caller says otherwise.
   * Probabilities are calibrated, so a threshold is a price: from 0.08 on a hit is worth a look
   * when one listed subject missed costs as much as looking at eleven and a half innocent ones
   * (0.92 / 0.08).
   */
  public static final double DEFAULT_THRESHOLD = 0.08;

  /** Copies the set and checks the ranges. */
  public Question {
    sources = Set.copyOf(sources);
    if (!(threshold >= 0 && threshold <= 1) || limit < 1) {
      throw new IllegalArgumentException(
          "expected a threshold from 0 to 1 and a limit of at least 1: threshold ("
              + threshold
              + "), limit ("
              + limit
              + ")");
    }
  }

  /** A question with the default threshold, five matches at most, over all sources. */
  public static Question of(Entity party) {
    return new Question(party, DEFAULT_THRESHOLD, 5, Set.of());
  }
}
