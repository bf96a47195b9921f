package org.cordon.register;

import java.util.Arrays;

/** A growing array of {@code long}. */
final class Longs {
  private static final long[] NONE = {};

  private static final int PARALLEL_FROM = 1 << 16;

  private long[] values = NONE;
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

  void clear() {
    size = 0;
  }

  /** Sorts as unsigned numbers and drops repeated ones. */
  void sortUnique() {
    flipSigns();
    sort();
    flipSigns();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[kept - 1] != values[i]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  private void sort() {
    if (size < PARALLEL_FROM) {
      Arrays.sort(values, 0, size);
    } else {
      Arrays.parallelSort(values, 0, size);
    }
  }

  private void flipSigns() {
    for (int i = 0; i < size; i++) {
      values[i] ^= Long.MIN_VALUE;
    }
  }
}
