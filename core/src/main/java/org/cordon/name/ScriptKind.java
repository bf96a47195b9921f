package org.cordon.name;

/** The writing systems that {@link Romanizer} treats differently from each other. */
public enum ScriptKind {
  /** Latin letters, and words without any letter. */
  LATIN,
  CYRILLIC,
  ARABIC,
  HEBREW,
  GREEK,
  GEORGIAN,
  ARMENIAN,
  HAN,
  HANGUL,
  /** Hiragana and Katakana. */
  KANA,
  DEVANAGARI,
  BENGALI,
  TAMIL,
  /**
   * Gurmukhi, Gujarati, Oriya, Telugu, Kannada, Malayalam: the Indic scripts without rules of our
   * own.
   */
  INDIC,
  THAI,
  BURMESE,
  KHMER,
  ETHIOPIC,
  /** Any other script; romanised by ICU where it can, otherwise given up. */
  OTHER
}
