package org.cordon.bench.growth;

import java.nio.file.Path;
import java.util.List;

/**
 * Which sizes to measure.
 *
 * @param folder where the made-up registers are written; each is deleted when it has been measured
 * @param sizes how many targets each has, at least 1
 * @param asked how many names are asked at each size, at least 1
 */
public record GrowthRequest(Path folder, List<Integer> sizes, int asked) {
  /** Copies the sizes and checks the ranges. */
  public GrowthRequest {
    sizes = List.copyOf(sizes);
    if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size < 1) || asked < 1) {
      throw new IllegalArgumentException(
          "expected sizes and a number of names of at least 1: sizes "
              + sizes
              + ", names ("
              + asked
              + ")");
    }
  }
}
