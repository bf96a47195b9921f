package org.cordon.text;

import java.util.Arrays;

/**
 * The words of a stretch of text, as arrays: millions are made a second, so they are no objects.
 * Not safe for several threads.
 */
final class TextWords {
  /** The first letter is a capital. */
  static final int CAPITAL = 1;

  /** All letters are capitals, and there are at least two. */
  static final int UPPER = 1 << 1;

  /** It has a digit. */
  static final int DIGITS = 1 << 2;

  /** It is written in a script other than Latin. */
  static final int FOREIGN = 1 << 3;

  /** Its script has no capitals. */
  static final int UNCASED = 1 << 4;

  /** A run of Han, Hangul or Kana, which may be several words. */
  static final int SYLLABIC = 1 << 5;

  /** What stands in front of it ends a name: the end of a sentence, a bracket, a blank line. */
  static final int BREAK = 1 << 6;

  /** A comma stands in front of it. */
  static final int COMMA = 1 << 7;

  /** It begins a sentence. */
  static final int SENTENCE = 1 << 8;

  /** A hyphen stands in front of it, without a blank. */
  static final int HYPHEN = 1 << 9;

  char[] text = {};
  int length;
  int count;
  int[] start = new int[1024];
  int[] end = new int[1024];
  long[] hash = new long[1024];
  int[] flags = new int[1024];

  void begin(char[] newText, int newLength) {
    text = newText;
    length = newLength;
    count = 0;
  }

  void add(int from, int to, long newHash, int newFlags) {
    if (count == start.length) {
      start = Arrays.copyOf(start, count * 2);
      end = Arrays.copyOf(end, count * 2);
      hash = Arrays.copyOf(hash, count * 2);
      flags = Arrays.copyOf(flags, count * 2);
    }
    start[count] = from;
    end[count] = to;
    hash[count] = newHash;
    flags[count] = newFlags;
    count++;
  }

  boolean is(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  /** Whether it may be part of a name by the way it is written. */
  boolean isProper(int word) {
    return (flags[word] & (CAPITAL | UNCASED)) != 0;
  }

  /** The word as it stands in the text. */
  String word(int word) {
    return new String(text, start[word], end[word] - start[word]);
  }

  /** Whether the words from one to another belong to one stretch that no mark ends. */
  boolean isJoined(int from, int to, int marks) {
    for (int word = from + 1; word <= to; word++) {
      if ((flags[word] & marks) != 0) {
        return false;
      }
    }
    return true;
  }
}
