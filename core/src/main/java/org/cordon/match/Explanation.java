package org.cordon.match;

import java.util.List;

/**
 * Why a match has its probability.
 *
 * @param evidence the rows that add up to its log-odds, prior first
 * @param wouldChange what would have changed the result, the greatest change first
 */
public record Explanation(List<Evidence> evidence, List<WhatIf> wouldChange) {
  /** Copies the lists. */
  public Explanation {
    evidence = List.copyOf(evidence);
    wouldChange = List.copyOf(wouldChange);
  }
}
