package org.cordon.register;

import java.util.List;

/**
 * Why two entries of one target are taken for the same subject.
 *
 * @param first the place of one entry in the target's entries, from 0
 * @param second the place of the other, greater than {@code first}
 * @param rule what decided: {@code names}, {@code identifier}, {@code same-id} or {@code decision}
 * @param logOdds the sum of the grounds in natural log-odds; 0 for decisions of people
 * @param grounds what was compared, in order
 */
public record Merge(int first, int second, String rule, double logOdds, List<Ground> grounds) {
  /** Copies the grounds. */
  public Merge {
    grounds = List.copyOf(grounds);
    if (first < 0 || second <= first) {
      throw new IllegalArgumentException(
          "expected two places in rising order: (" + first + "), (" + second + ")");
    }
  }

  /**
   * One compared feature of two entries.
   *
   * @param feature as in the evidence of matches, e.g. {@code name.part}, {@code date}
   * @param rule how the values were found to agree or not
   * @param first the value of the first entry; may be empty
   * @param second the value of the second entry; may be empty
   * @param logOdds what it adds to the log-odds
   */
  public record Ground(String feature, String rule, String first, String second, double logOdds) {}
}
