package org.cordon.bench.aliases;

import java.util.Set;

/**
 * What is asked.
 *
 * @param sources only entries of these sources are asked and answer; empty means all
 * @param sample how many aliases are asked at most, spread evenly; 0 means all
 * @param show how many misses of each cause are told
 */
public record AliasRequest(Set<String> sources, int sample, int show) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public AliasRequest {
    sources = Set.copyOf(sources);
    if (sample < 0 || show < 0) {
      throw new IllegalArgumentException(
          "expected a sample and a number to show of 0 or more: sample ("
              + sample
              + "), show ("
              + show
              + ")");
    }
  }
}
