package org.cordon.register;

import java.io.IOException;
import java.util.Arrays;

/** Pairs of a 64-bit hash and a target, written as two columns sorted by hash and then target. */
final class HashIndex {
  private final Longs hashes = new Longs();
  private final Ints targets = new Ints();

  void add(long hash, int target) {
    hashes.add(hash);
    targets.add(target);
  }

  void finish(RegisterWriter writer, Section hashSection, Section targetSection)
      throws IOException {
    Integer[] order = new Integer[targets.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> {
          int byHash = Long.compareUnsigned(hashes.get(a), hashes.get(b));
          return byHash != 0 ? byHash : Integer.compare(targets.get(a), targets.get(b));
        });
    for (int index : order) {
      writer.putLong(hashes.get(index));
    }
    writer.end(hashSection);
    for (int index : order) {
      writer.putInt(targets.get(index));
    }
    writer.end(targetSection);
  }
}
