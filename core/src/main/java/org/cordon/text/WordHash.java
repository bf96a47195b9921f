package org.cordon.text;

/**
 * The 64-bit hash by which words of texts meet forms of the register. It is put together letter by
 * letter, so that a word of plain letters is never copied. Two words that collide cost a comparison
 * by the matcher, never a wrong answer.
 */
final class WordHash {
  static final long SEED = 0x243f6a8885a308d3L;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private WordHash() {}

  static long step(long hash, int letter) {
    return (hash ^ letter) * FACTOR;
  }

  static long of(CharSequence letters) {
    long hash = SEED;
    for (int i = 0; i < letters.length(); i++) {
      hash = step(hash, letters.charAt(i));
    }
    return hash;
  }

  /** Spreads a hash so that its low bits are good for a table. */
  static long mix(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    return mixed ^ mixed >>> 32;
  }
}
