package org.cordon.name;

import java.util.HashMap;
import java.util.Map;

/**
 * An immutable table from letters, or short groups of letters, to Latin. Written as text: pairs of
 * "letters latin" separated by white space, with {@code -} for nothing.
 */
final class LetterTable {
  private static final int LONGEST_GROUP = 4;
  private final Map<String, String> latin;

  private LetterTable(Map<String, String> latin) {
    this.latin = Map.copyOf(latin);
  }

  static LetterTable of(String pairs) {
    return new LetterTable(parse(pairs));
  }

  /** The same table with some letters read differently. */
  LetterTable with(String pairs) {
    Map<String, String> changed = new HashMap<>(latin);
    changed.putAll(parse(pairs));
    return new LetterTable(changed);
  }

  /**
   * The length of the longest group of the table that stands at a place of the text; 0 for none.
   */
  int matchLength(String text, int at) {
    for (int length = Math.min(LONGEST_GROUP, text.length() - at); length > 0; length--) {
      if (latin.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The Latin of a group of letters; empty when the table does not have it. */
  String get(String letters) {
    return latin.getOrDefault(letters, "");
  }

  /** The whole text letter by letter, unknown characters dropped. */
  String apply(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int length = matchLength(text, i);
      out.append(get(text.substring(i, i + length)));
      i += Math.max(length, 1);
    }
    return out.toString();
  }

  private static Map<String, String> parse(String pairs) {
    String[] words = pairs.strip().split("\\s+");
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      map.put(words[i], words[i + 1].equals("-") ? "" : words[i + 1]);
    }
    return map;
  }
}
