package org.cordon.bench.spot;

import java.util.Locale;
import java.util.Random;

/** What becomes of a name when people write it. */
enum Variant {
  /** As listed. */
  SAME,
  /** Capitals. */
  UPPER,
  /** Small letters. */
  LOWER,
  /** Accents on two vowels. */
  ACCENTS,
  /** Hyphens instead of blanks between the last two words. */
  HYPHEN,
  /** A line break between two words. */
  LINE,
  /** A long word cut by a hyphen and a line break. */
  CUT,
  /** The genitive. */
  GENITIVE,
  /** The last word first, with a comma. */
  TURNED,
  /** One letter of a word of seven and more swapped with its neighbour. */
  SWAP,
  /** One letter of a word of seven and more left out. */
  GONE,
  /** One letter of a word of seven and more doubled. */
  DOUBLED;

  /** The name in this form; empty when the name has no such form. */
  String of(String name, Random random) {
    return switch (this) {
      case SAME -> name;
      case UPPER -> name.toUpperCase(Locale.ROOT);
      case LOWER -> name.toLowerCase(Locale.ROOT);
      case ACCENTS -> accented(name);
      case HYPHEN -> between(name, "-");
      case LINE -> between(name, "\n");
      case CUT ->
          inLongWord(
              name, random, (word, at) -> word.substring(0, at) + "-\n" + word.substring(at));
      case GENITIVE -> name + "\u2019s";
      case TURNED -> turned(name);
      case SWAP ->
          inLongWord(
              name,
              random,
              (word, at) ->
                  word.substring(0, at)
                      + word.charAt(at + 1)
                      + word.charAt(at)
                      + word.substring(at + 2));
      case GONE ->
          inLongWord(name, random, (word, at) -> word.substring(0, at) + word.substring(at + 1));
      case DOUBLED ->
          inLongWord(
              name,
              random,
              (word, at) -> word.substring(0, at) + word.charAt(at) + word.substring(at));
    };
  }

  private static String accented(String name) {
    String text = name.replaceFirst("a", "\u00e1").replaceFirst("o", "\u00f6");
    return text.equals(name) ? "" : text;
  }

  private static String between(String name, String mark) {
    int blank = name.lastIndexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank) + mark + name.substring(blank + 1);
  }

  private static String turned(String name) {
    int blank = name.lastIndexOf(' ');
    return blank < 0 ? "" : name.substring(blank + 1) + ", " + name.substring(0, blank);
  }

  private interface Change {
    String of(String word, int at);
  }

  private static String inLongWord(String name, Random random, Change change) {
    String[] words = name.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].matches("\\p{IsLatin}{7,}")) {
        int at = 2 + random.nextInt(words[i].length() - 5);
        String changed = change.of(words[i], at);
        if (!changed.equals(words[i])) {
          words[i] = changed;
          return String.join(" ", words);
        }
      }
    }
    return "";
  }
}
