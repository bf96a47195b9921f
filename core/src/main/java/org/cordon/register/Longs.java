package org.cordon.register;

import java.util.Arrays;

/** A growing array of {@code long}. */
final class Longs {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Ints.grown(size));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  /** Sorts as unsigned numbers and drops repeated ones. */
  void sortUnique() {
    flipSigns();
    Arrays.parallelSort(values, 0, size);
    flipSigns();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[kept - 1] != values[i]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  private void flipSigns() {
    for (int i = 0; i < size; i++) {
      values[i] ^= Long.MIN_VALUE;
    }
  }
}
