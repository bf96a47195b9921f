package org.cordon.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.cordon.name.PartKeys;

/**
 * Numbers forms in the order in which they first occur. Millions of them take little more memory
 * than their letters: an open-addressing table of numbers over one store of letters.
 */
final class FormNumbers {
  private static final int CHUNK_BITS = 20;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int FREE = 0;

  private final List<byte[]> chunks = new ArrayList<>();
  private int end = CHUNK;
  private final Ints starts = new Ints();
  private final BitSet marked = new BitSet();
  private int[] slots = new int[1 << 10];
  private final byte[] letters = new byte[256];

  /** How many forms have a number. */
  int size() {
    return starts.size();
  }

  /**
   * The number of a form, which is new if the form is.
   *
   * @param form at most 255 characters below U+0100
   * @param mark whether to mark it
   */
  int number(String form, boolean mark) {
    int length = form.length();
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) form.charAt(i);
    }
    int slot = slot(length);
    int number = slots[slot] - 1;
    if (number < 0) {
      number = starts.size();
      starts.add(store(length));
      slots[slot] = number + 1;
      grow();
    }
    if (mark) {
      marked.set(number);
    }
    return number;
  }

  /** Whether a form was marked. */
  boolean isMarked(int number) {
    return marked.get(number);
  }

  /** The form with a number. */
  String form(int number) {
    int start = starts.get(number);
    byte[] chunk = chunk(start);
    int at = start & CHUNK - 1;
    return new String(chunk, at + 1, chunk[at] & 0xff, StandardCharsets.ISO_8859_1);
  }

  /** Gives back the memory of the table: no form can be numbered any more. */
  void close() {
    slots = new int[0];
  }

  /** A form is a length and its letters, and lies in one chunk. */
  private int store(int length) {
    if (end + length + 1 > CHUNK) {
      chunks.add(new byte[CHUNK]);
      end = 0;
    }
    byte[] chunk = chunks.getLast();
    int start = chunks.size() - 1 << CHUNK_BITS | end;
    chunk[end] = (byte) length;
    System.arraycopy(letters, 0, chunk, end + 1, length);
    end += length + 1;
    return start;
  }

  private byte[] chunk(int start) {
    return chunks.get(start >>> CHUNK_BITS);
  }

  /** Where the form in the letters stands in the table, or the free place for it. */
  private int slot(int length) {
    int mask = slots.length - 1;
    int slot = hash(letters, 0, length) & mask;
    while (slots[slot] != FREE && !isForm(slots[slot] - 1, length)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isForm(int number, int length) {
    int start = starts.get(number);
    byte[] chunk = chunk(start);
    int at = start & CHUNK - 1;
    return (chunk[at] & 0xff) == length
        && Arrays.equals(chunk, at + 1, at + 1 + length, letters, 0, length);
  }

  private static int hash(byte[] from, int at, int length) {
    int state = PartKeys.begin(0);
    for (int i = at; i < at + length; i++) {
      state = PartKeys.step(state, (char) (from[i] & 0xff));
    }
    return PartKeys.end(state);
  }

  private void grow() {
    if (starts.size() * 2L <= slots.length) {
      return;
    }
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int number = 0; number < starts.size(); number++) {
      int start = starts.get(number);
      byte[] chunk = chunk(start);
      int at = start & CHUNK - 1;
      int slot = hash(chunk, at + 1, chunk[at] & 0xff) & mask;
      while (slots[slot] != FREE) {
        slot = slot + 1 & mask;
      }
      slots[slot] = number + 1;
    }
  }
}
