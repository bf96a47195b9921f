package org.cordon.bench.speed;

import java.nio.file.Path;
import java.util.List;

/**
 * What to time, and how often.
 *
 * @param register the register file
 * @param names CSV files whose column {@code full_name} holds the names asked; none for made-up
 *     customers
 * @param rounds how many rounds are measured after one that is not; the figures are their medians;
 *     at least 1
 * @param limit how many names are asked in a round at most; at least 1
 */
public record SpeedRequest(Path register, List<Path> names, int rounds, int limit) {
  /** Copies the list and checks the ranges. */
  public SpeedRequest {
    names = List.copyOf(names);
    if (rounds < 1 || limit < 1) {
      throw new IllegalArgumentException(
          "expected at least one round and one name: rounds ("
              + rounds
              + "), names ("
              + limit
              + ")");
    }
  }

  /** Five rounds of at most 20,000 names. */
  public static SpeedRequest of(Path register, List<Path> names) {
    return new SpeedRequest(register, names, 5, 20_000);
  }
}
