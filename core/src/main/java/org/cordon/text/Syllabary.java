package org.cordon.text;

/** Tells characters that are syllables or ideographs: words are not set apart in their scripts. */
final class Syllabary {
  private Syllabary() {}

  /** Han, Hangul or Kana. */
  static boolean isSyllabic(char c) {
    return c >= 0x3040 && (isHan(c) || isHangul(c) || c <= 0x30FF);
  }

  /** A Hangul syllable. */
  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }
}
