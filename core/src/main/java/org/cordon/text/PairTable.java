package org.cordon.text;

import java.util.Arrays;

/**
 * Which listed names have two forms: pairs of form numbers, order not told, each with the names
 * that have both. Open addressing with a chain of names for each pair; a bit array in front answers
 * most questions, since most pairs of words in a text are in no name.
 */
final class PairTable {
  private static final int NONE = -1;

  private long[] keys = new long[1 << 16];
  private int[] heads = new int[1 << 16];
  private int[] names = new int[1 << 16];
  private int[] next = new int[1 << 16];
  private long[] bits = {};
  private int pairs;
  private int links;

  PairTable() {
    Arrays.fill(heads, NONE);
  }

  static long key(int form1, int form2) {
    return form1 < form2
        ? (long) form1 << 32 | form2 & 0xffffffffL
        : (long) form2 << 32 | form1 & 0xffffffffL;
  }

  void add(int form1, int form2, int name) {
    if (pairs * 2 >= keys.length) {
      grow();
    }
    long key = key(form1, form2);
    int slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      pairs++;
    } else if (names[heads[slot]] == name) {
      return;
    }
    if (links == names.length) {
      names = Arrays.copyOf(names, links * 2);
      next = Arrays.copyOf(next, links * 2);
    }
    names[links] = name;
    next[links] = heads[slot];
    heads[slot] = links++;
  }

  /** Makes the bit array; after that nothing is added. */
  void close() {
    int words = Math.max(1, Integer.highestOneBit(Math.max(1, pairs)) >> 2);
    bits = new long[words];
    for (int slot = 0; slot < keys.length; slot++) {
      if (heads[slot] != NONE) {
        int bit = bit(keys[slot]);
        bits[bit >>> 6] |= 1L << bit;
      }
    }
  }

  private int bit(long key) {
    return (int) (WordHash.mix(key) >>> 20) & bits.length * 64 - 1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) WordHash.mix(key) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  /** The first link of a pair, -1 when no name has both. */
  int first(int form1, int form2) {
    long key = key(form1, form2);
    int bit = bit(key);
    return (bits[bit >>> 6] & 1L << bit) == 0 ? NONE : heads[slot(key)];
  }

  int name(int link) {
    return names[link];
  }

  int next(int link) {
    return next[link];
  }

  int size() {
    return pairs;
  }
}
