package org.cordon.register;

import java.util.Arrays;

/** A growing array of {@code long}. Not safe for several threads. */
public final class Longs {
  private static final long[] NONE = {};

  private static final int PARALLEL_FROM = 1 << 16;

  private long[] values = NONE;
  private int size;

  /** An empty array. */
  public Longs() {}

  /** Puts a number behind the others. */
  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Ints.grown(size));
    }
    values[size++] = value;
  }

  /** The number at a place, from 0. */
  public long get(int index) {
    return values[index];
  }

  /** How many numbers it holds. */
  public int size() {
    return size;
  }

  /** Forgets all numbers. */
  public void clear() {
    size = 0;
  }

  /** The numbers in order, as an array of their own. */
  public long[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** Sorts as unsigned numbers and drops repeated ones. */
  public void sortUnique() {
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
