package org.cordon.register;

import java.io.IOException;
import java.util.Arrays;

/** Pairs of a 64-bit hash and a target, written as two columns sorted by hash and then target. */
final class HashIndex {
  private static final int DIGIT = 16;
  private static final int DIGITS = 1 << DIGIT;

  private final Longs hashes = new Longs();
  private final Ints targets = new Ints();

  /** Adds a pair; targets must come in ascending order. */
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
   * The entries' order by hash: a radix sort from the last digit to the first. Each pass keeps the
   * order of the pass before, so that entries with the same hash stay in the order of their
   * targets.
   */
  private int[] sorted() {
    int[] order = new int[targets.size()];
    Arrays.setAll(order, i -> i);
    int[] area = new int[order.length];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      pass(order, area, shift);
      int[] sorted = area;
      area = order;
      order = sorted;
    }
    return order;
  }

  private void pass(int[] order, int[] sorted, int shift) {
    int[] next = new int[DIGITS + 1];
    for (int index : order) {
      next[digit(index, shift) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      next[i + 1] += next[i];
    }
    for (int index : order) {
      sorted[next[digit(index, shift)]++] = index;
    }
  }

  private int digit(int index, int shift) {
    return (int) (hashes.get(index) >>> shift) & DIGITS - 1;
  }
}
