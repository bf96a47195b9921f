package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a word of several East Asian scripts where the script changes, since Japanese, Chinese and
 * Korean put no blanks there: {@code 株式会社GOZオブホフ工場} is {@code 株式会社}, {@code GOZ}, {@code オブホフ},
 * {@code 工場}. Short stretches of hiragana beside other letters are grammar ({@code の}, {@code による})
 * and are left out.
 */
final class EastAsianRuns {
  private static final int LONGEST_GRAMMAR = 4;

  /** What is neither: letters of other scripts, and digits. */
  private static final int OTHER = 0;

  private static final int HAN = 1;
  private static final int HANGUL = 2;
  private static final int KATAKANA = 3;
  private static final int HIRAGANA = 4;

  private EastAsianRuns() {}

  /** The stretches of a folded word; the word itself when it has but one. */
  static List<String> of(String word) {
    if (Scripts.isAscii(word) || !isMixed(word)) {
      return List.of(word);
    }
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || sort(word, i) != sort(word, i - 1)) {
        if (sort(word, start) != HIRAGANA || i - start > LONGEST_GRAMMAR) {
          runs.add(word.substring(start, i));
        }
        start = i;
      }
    }
    return runs.isEmpty() ? List.of(word) : runs;
  }

  private static boolean isMixed(String word) {
    int first = sort(word, 0);
    for (int i = 1; i < word.length(); i++) {
      if (sort(word, i) != first) {
        return true;
      }
    }
    return false;
  }

  private static int sort(String word, int at) {
    char c = word.charAt(at);
    if (c >= 'ァ' && c <= 'ヿ') {
      return KATAKANA;
    }
    if (c >= 'ぁ' && c <= 'ゟ') {
      return HIRAGANA;
    }
    if (Korean.isSyllable(c)) {
      return HANGUL;
    }
    return c >= '\u3400' && Character.isIdeographic(c) || Character.isSurrogate(c) ? HAN : OTHER;
  }
}
