package org.cordon.register;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Pairs of a 64-bit hash and a target, written as two columns sorted by hash and then target. */
final class HashIndex {
  private static final int DIGIT = 16;
  private static final int DIGITS = 1 << DIGIT;

  private final Longs hashes = new Longs();
  private final Ints targets = new Ints();

  void add(long hash, int target) {
    hashes.add(hash);
    targets.add(target);
  }

  void finish(RegisterWriter writer, Section hashSection, Section targetSection)
      throws IOException {
    int[] order = sorted();
    for (int index : order) {
      writer.putLong(hashes.get(index));
    }
    writer.end(hashSection);
    for (int index : order) {
      writer.putInt(targets.get(index));
    }
    writer.end(targetSection);
  }

  /**
   * The entries' order by hash, entries with the same in the order of their targets: a radix sort
   * from the last digit to the first, each pass of which keeps the order of the pass before.
   */
  private int[] sorted() {
    int[] order = new int[targets.size()];
    Arrays.setAll(order, i -> i);
    int[] area = new int[order.length];
    for (int shift = 0; shift < Integer.SIZE; shift += DIGIT) {
      int digit = shift;
      order = pass(order, area, index -> targets.get(index) >>> digit & DIGITS - 1);
    }
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      int digit = shift;
      order = pass(order, area, index -> (int) (hashes.get(index) >>> digit) & DIGITS - 1);
    }
    return order;
  }

  private static int[] pass(int[] order, int[] area, IntUnaryOperator digit) {
    int[] next = new int[DIGITS + 1];
    for (int index : order) {
      next[digit.applyAsInt(index) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      next[i + 1] += next[i];
    }
    for (int index : order) {
      area[next[digit.applyAsInt(index)]++] = index;
    }
    System.arraycopy(area, 0, order, 0, order.length);
    return order;
  }
}
