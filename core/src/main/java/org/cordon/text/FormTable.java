package org.cordon.text;

import java.util.Arrays;
import org.cordon.register.TokenTable;

/**
 * From the hash of a word to the number of the register's form of those letters: one long a slot,
 * 32 bits of the hash above the number.
 */
final class FormTable {
  private final long[] slots;

  FormTable(TokenTable tokens) {
    slots = new long[Integer.highestOneBit(Math.max(1024, tokens.size())) << 2];
    Arrays.fill(slots, -1);
    for (int token = 0; token < tokens.size(); token++) {
      put(WordHash.of(tokens.form(token)), token);
    }
  }

  private void put(long hash, int token) {
    long mixed = WordHash.mix(hash);
    int slot = (int) mixed & slots.length - 1;
    while (slots[slot] != -1) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = mixed & 0xffffffff00000000L | token;
  }

  /** The number of the form, -1 when the register has none. */
  int form(long hash) {
    long mixed = WordHash.mix(hash);
    int slot = (int) mixed & slots.length - 1;
    long found = slots[slot];
    while (found != -1) {
      if (found >>> 32 == mixed >>> 32) {
        return (int) found;
      }
      slot = slot + 1 & slots.length - 1;
      found = slots[slot];
    }
    return -1;
  }
}
