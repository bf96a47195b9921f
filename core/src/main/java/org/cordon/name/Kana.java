package org.cordon.name;

import java.util.List;

/**
 * Hiragana and Katakana to Hepburn romanisation, with the syllables used for foreign words. Source
 * of the spellings: the Hepburn form of Japanese passports (long vowels unmarked), and the full
 * form.
 */
final class Kana {
  private static final char SMALL_TSU = 'っ';
  private static final char LONG = 'ー';

  private static final LetterTable SYLLABLES =
      LetterTable.of(
          """
          あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go
          さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te
          と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu
          へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi
          む mu め me も mo ら ra り ri る ru れ re ろ ro や ya ゆ yu よ yo わ wa ゐ i ゑ e を o
          ん n ゔ vu ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa きゃ kya きゅ kyu きょ kyo
          ぎゃ gya ぎゅ gyu ぎょ gyo にゃ nya にゅ nyu にょ nyo ひゃ hya ひゅ hyu ひょ hyo びゃ bya
          びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu
          りょ ryo しゃ sha しゅ shu しょ sho しぇ she じゃ ja じゅ ju じょ jo じぇ je ちゃ cha ちゅ chu
          ちょ cho ちぇ che ぢゃ ja ぢゅ ju ぢょ jo ぢぇ je ふぁ fa ゔぁ va つぁ tsa ふぃ fi ゔぃ vi
          つぃ tsi ふぇ fe ゔぇ ve つぇ tse ふぉ fo ゔぉ vo つぉ tso うぃ wi うぇ we うぉ wo てぃ ti
          でぃ di とぅ tu どぅ du てゅ tyu でゅ dyu ふゅ fyu いぇ ye くぁ kwa ぐぁ gwa すぃ si
          """);

  private Kana() {}

  /**
   * Spellings of a word: long vowels short as in passports, then in full, then the older form with
   * m.
   */
  static List<String> latin(String word) {
    String full = full(hiragana(word));
    String passport = full.replace("ou", "o").replace("oo", "o").replace("uu", "u");
    return List.of(passport, full, passport.replaceAll("n(?=[bmp])", "m"));
  }

  private static String full(String word) {
    StringBuilder out = new StringBuilder(word.length() * 2);
    boolean doubled = false;
    for (int i = 0; i < word.length(); ) {
      int length = SYLLABLES.matchLength(word, i);
      String latin = SYLLABLES.get(word.substring(i, i + length));
      out.append(doubled ? doubling(latin) : "").append(latin);
      doubled = word.charAt(i) == SMALL_TSU;
      i += Math.max(length, 1);
    }
    return out.toString();
  }

  /** What the small tsu writes before a syllable: its first consonant again, or t before ch. */
  private static String doubling(String latin) {
    if (latin.isEmpty() || "aiueon".indexOf(latin.charAt(0)) >= 0) {
      return "";
    }
    return latin.startsWith("ch") ? "t" : latin.substring(0, 1);
  }

  private static String hiragana(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'ァ' && c <= 'ヶ') {
        out.append((char) (c - 0x60));
      } else if (c != LONG) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
