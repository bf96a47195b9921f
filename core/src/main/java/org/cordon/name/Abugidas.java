package org.cordon.name;

import java.util.List;

/**
 * Indic, South-East Asian, Ethiopic and rarer scripts to Latin; most of them through ICU and a
 * clean-up.
 */
final class Abugidas {
  private Abugidas() {}

  /** Spellings of a word, most usual first, with repetitions. */
  static List<String> latin(ScriptKind kind, String word) {
    return switch (kind) {
      case DEVANAGARI, BENGALI, INDIC -> indic(word);
      case THAI -> SouthEastAsian.thai(word);
      case BURMESE -> SouthEastAsian.burmese(word);
      case KHMER -> SouthEastAsian.khmer(word);
      default -> List.of(IcuLatin.latin("Any-Latin", word));
    };
  }

  /** The inherent a is not spoken at the end of a word; both forms are given. */
  private static List<String> indic(String word) {
    String full = IcuLatin.latin("Any-Latin", word);
    boolean silent = full.length() > 2 && full.endsWith("a") && !full.endsWith("aa");
    return silent ? List.of(full.substring(0, full.length() - 1), full) : List.of(full);
  }
}
