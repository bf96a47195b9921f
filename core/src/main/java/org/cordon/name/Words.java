package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits folded text into words.
 *
 * <p>Apostrophes and their many look-alikes vanish ({@code mus'ab} is one word); every other mark
 * separates. A question mark between letters is an apostrophe that some system could not write and
 * vanishes too. Letters that are single between full stops are acronyms: {@code a.b.c.} becomes one
 * word, flagged as such by {@link #acronym}.
 */
final class Words {
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> acronyms = new ArrayList<>();

  private Words() {}

  /** Splits text that {@link Romanizer#fold} has cleaned. */
  static Words of(String folded) {
    Words result = new Words();
    result.split(folded);
    return result;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** Whether the word was written as single letters with full stops. */
  boolean acronym(int index) {
    return acronyms.get(index);
  }

  private void split(String text) {
    StringBuilder word = new StringBuilder();
    int dotted = 0; // single letters with full stops that the word under way consists of
    int sinceDot = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isWord(c)) {
        if (dotted > 0 && sinceDot == 0 && nextIsWord(text, i)) {
          flush(word, dotted); // "j. smith" without the blank: the acronym ends here
          dotted = 0;
        }
        word.append(c);
        sinceDot++;
      } else if (c == '.' && sinceDot == 1 && word.length() == dotted + 1) {
        dotted++;
        sinceDot = 0;
      } else if (!vanishes(text, i)) {
        flush(word, dotted);
        dotted = 0;
        sinceDot = 0;
      }
    }
    flush(word, dotted);
  }

  private static boolean nextIsWord(String text, int i) {
    return i + 1 < text.length() && isWord(text.charAt(i + 1));
  }

  private void flush(StringBuilder word, int dotted) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      acronyms.add(dotted > 0);
      word.setLength(0);
    }
  }

  private static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    if (isApostrophe(c)) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private static boolean vanishes(String text, int i) {
    char c = text.charAt(i);
    if (isApostrophe(c)) {
      return true;
    }
    return c == '?' && i > 0 && isWord(text.charAt(i - 1)) && nextIsWord(text, i);
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'',
          '`',
          '\u00b4',
          '\u02b9',
          '\u02ba',
          '\u02bb',
          '\u02bc',
          '\u02be',
          '\u02bf',
          '\u2018',
          '\u2019',
          '\u201b',
          '\u2032',
          '\u2035',
          '\u05f3',
          '\u05f4',
          '\u0640',
          '\uff07' ->
          true;
      default -> false;
    };
  }
}
