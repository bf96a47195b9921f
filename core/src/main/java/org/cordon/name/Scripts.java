package org.cordon.name;

import com.ibm.icu.lang.UScript;

/** Tells in which script a word is written. Stateless and thread-safe. */
public final class Scripts {
  private static final ScriptKind[] KINDS = ScriptKind.values();

  private Scripts() {}

  /**
   * The script of most letters of a word; of two equally frequent ones the earlier in {@link
   * ScriptKind}.
   *
   * @param word any text; ASCII is recognised without allocation
   * @return {@link ScriptKind#LATIN} when the word has no letter at all
   */
  public static ScriptKind of(String word) {
    return isAscii(word) ? ScriptKind.LATIN : dominant(word);
  }

  /** Whether every character is below U+0080. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a code point belongs to a script (and not to punctuation, digits or marks shared by
   * all).
   */
  static boolean hasScript(int codePoint) {
    int script = UScript.getScript(codePoint);
    // The Katakana length mark belongs to both Japanese syllabaries, hence formally to none.
    return codePoint == 0x30FC || (script != UScript.COMMON && script != UScript.INHERITED);
  }

  /** The script of one code point for which {@link #hasScript} holds. */
  static ScriptKind kind(int codePoint) {
    if (codePoint == 0x30FC) {
      return ScriptKind.KANA;
    }
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN -> ScriptKind.LATIN;
      case UScript.CYRILLIC -> ScriptKind.CYRILLIC;
      case UScript.ARABIC -> ScriptKind.ARABIC;
      case UScript.HEBREW -> ScriptKind.HEBREW;
      case UScript.GREEK -> ScriptKind.GREEK;
      case UScript.GEORGIAN -> ScriptKind.GEORGIAN;
      case UScript.ARMENIAN -> ScriptKind.ARMENIAN;
      case UScript.HAN -> ScriptKind.HAN;
      case UScript.HANGUL -> ScriptKind.HANGUL;
      case UScript.HIRAGANA, UScript.KATAKANA -> ScriptKind.KANA;
      case UScript.DEVANAGARI -> ScriptKind.DEVANAGARI;
      case UScript.BENGALI -> ScriptKind.BENGALI;
      case UScript.TAMIL -> ScriptKind.TAMIL;
      case UScript.GURMUKHI, UScript.GUJARATI, UScript.ORIYA, UScript.TELUGU -> ScriptKind.INDIC;
      case UScript.KANNADA, UScript.MALAYALAM -> ScriptKind.INDIC;
      case UScript.THAI -> ScriptKind.THAI;
      case UScript.MYANMAR -> ScriptKind.BURMESE;
      case UScript.KHMER -> ScriptKind.KHMER;
      case UScript.ETHIOPIC -> ScriptKind.ETHIOPIC;
      default -> ScriptKind.OTHER;
    };
  }

  private static ScriptKind dominant(String word) {
    int[] counts = new int[KINDS.length];
    word.codePoints()
        .filter(Scripts::hasScript)
        .forEach(codePoint -> counts[kind(codePoint).ordinal()]++);
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return KINDS[best];
  }
}
