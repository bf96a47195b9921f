package org.cordon.name;

/**
 * Parts the words of organisations' names in Hangul, which are often written without blanks: {@code
 * 조선단군무역회사} is {@code 조선 단군 무역 회사} (Korea, Tangun, trade, company).
 *
 * <p>Known words (places, generic words, legal forms) of two syllables or more are taken off the
 * end, the longest first, then off the beginning; what is between them stays one word.
 */
final class HangulWords {
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_WORD = 2;
  private static final int LONGEST_WORD = 6;

  private HangulWords() {}

  static String apart(String text, Lexicon lexicon) {
    StringBuilder apart = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Korean.isSyllable(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        apart.append(text.charAt(at++));
      } else {
        apart.append(run(text.substring(at, end), lexicon));
        at = end;
      }
    }
    return apart.toString();
  }

  private static String run(String word, Lexicon lexicon) {
    if (word.length() < SHORTEST_NAME) {
      return word;
    }
    String ending = "";
    String rest = word;
    int cut = ending(rest, lexicon);
    while (cut > 0) {
      ending = " " + rest.substring(cut) + ending;
      rest = rest.substring(0, cut);
      cut = ending(rest, lexicon);
    }
    String beginning = "";
    cut = beginning(rest, lexicon);
    while (cut > 0) {
      beginning += rest.substring(0, cut) + " ";
      rest = rest.substring(cut);
      cut = beginning(rest, lexicon);
    }
    return beginning + rest + ending;
  }

  /** Where the longest known word at the end begins; 0 if there is none. */
  private static int ending(String word, Lexicon lexicon) {
    for (int at = Math.max(1, word.length() - LONGEST_WORD);
        at <= word.length() - SHORTEST_WORD;
        at++) {
      if (isKnown(word.substring(at), lexicon)) {
        return at;
      }
    }
    return 0;
  }

  /** Where the longest known word at the beginning ends; 0 if there is none. */
  private static int beginning(String word, Lexicon lexicon) {
    for (int end = Math.min(word.length() - 1, LONGEST_WORD); end >= SHORTEST_WORD; end--) {
      if (isKnown(word.substring(0, end), lexicon)) {
        return end;
      }
    }
    return 0;
  }

  private static boolean isKnown(String word, Lexicon lexicon) {
    WordInfo info = lexicon.word(String.join("", Korean.hangulSyllables(word)));
    return !info.place().isEmpty() || !info.meaning().isEmpty() || !info.orgForm().isEmpty();
  }
}
