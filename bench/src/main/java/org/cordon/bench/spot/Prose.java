package org.cordon.bench.spot;

import java.util.List;
import java.util.Random;

/**
 * Text without listed names: sentences put together from the words of given prose. Words in small
 * letters follow each other as they do there (each word is followed by one that followed it once),
 * so that it reads much like the prose; capitalised words inside sentences, which may be names, are
 * replaced by invented ones, so that a spot in it is false.
 */
final class Prose {
  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "fl", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s",
    "st", "t", "tr", "v", "w", "z"
  };
  private static final String[] ENDS = {
    "ab", "elm", "ick", "ond", "urst", "ay", "eth", "ingford", "ole", "ander", "ewick", "iver",
    "ottle", "amby", "orth", "exley"
  };

  private final List<String> words;
  private final java.util.Map<String, List<Integer>> places = new java.util.HashMap<>();
  private final Random random;

  Prose(String prose, long seed) {
    words = List.of(prose.split("\\s+"));
    random = new Random(seed);
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i), word -> new java.util.ArrayList<>()).add(i);
    }
  }

  /** So many characters, or a few more. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 200);
    int at = random.nextInt(words.size());
    int paragraph = 0;
    while (text.length() < length) {
      String word = words.get(at);
      boolean begins = text.isEmpty() || text.charAt(text.length() - 2) == '.';
      text.append(isName(word) && !begins ? invented(word) : word).append(' ');
      if (word.endsWith(".") && paragraph++ % 4 == 3) {
        text.setLength(text.length() - 1);
        text.append("\n\n");
      }
      List<Integer> same = places.getOrDefault(word, List.of(at));
      at = (same.get(random.nextInt(same.size())) + 1) % words.size();
    }
    return text.toString();
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) || word.indexOf('-') > 0;
  }

  private String invented(String like) {
    String name = ONSETS[random.nextInt(ONSETS.length)] + ENDS[random.nextInt(ENDS.length)];
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    char last = like.charAt(like.length() - 1);
    return Character.isLetterOrDigit(last) ? capital : capital + last;
  }
}
