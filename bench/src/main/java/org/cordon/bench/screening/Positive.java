package org.cordon.bench.screening;

import java.util.List;
import org.cordon.bench.NameKeys;

/**
 * What a screener gave for a listed party.
 *
 * @param party what was asked
 * @param rank the place of the first hit that has the listed name, from 1; 0 when none has
 * @param probability the highest probability among the hits that have the listed name; 0 when none
 *     has
 * @param top the highest probability among all hits; 0 when there are none
 */
public record Positive(PartyRow party, int rank, double probability, double top) {

  /**
   * Finds the right answer among the hits: every hit with a name equal to the listed one, by {@link
   * NameKeys#answer}.
   */
  public static Positive of(PartyRow party, List<? extends Hit> hits) {
    String answer = NameKeys.answer(party.listedName());
    int rank = 0;
    double probability = 0;
    double top = 0;
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      top = Math.max(top, hit.probability());
      if (hit.names().stream().anyMatch(name -> NameKeys.answer(name).equals(answer))) {
        rank = rank == 0 ? i + 1 : rank;
        probability = Math.max(probability, hit.probability());
      }
    }
    return new Positive(party, rank, probability, top);
  }

  /** Whether the right answer comes first. */
  public boolean first() {
    return rank == 1;
  }

  /** Whether the right answer comes later than first, though none is more probable. */
  public boolean tiedMiss() {
    return rank > 1 && probability == top;
  }

  /** Whether the right answer is among the hits at or above the threshold. */
  public boolean foundAt(double threshold) {
    return rank > 0 && probability >= threshold;
  }
}
