package org.cordon.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells whether words in Latin letters read as a Korean or Chinese name.
 *
 * <p>Many words of other languages happen to parse as syllables ({@code o-sa-ma}), so a name must
 * be short in all and have a usual family name at one of its ends.
 */
final class EastAsian {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 4;
  private static final int MOST_SYLLABLES = 4;

  private EastAsian() {}

  static boolean readsKorean(List<String> words) {
    return reads(words, Korean::key, Korean::surname);
  }

  static boolean readsChinese(List<String> words) {
    return reads(words, Chinese::key, Chinese::surname);
  }

  private static boolean reads(
      List<String> words, Function<String, Optional<String>> key, Predicate<String> surname) {
    if (words.size() < FEWEST_WORDS
        || words.size() > MOST_WORDS
        || !surname.test(words.getFirst()) && !surname.test(words.getLast())) {
      return false;
    }
    int syllables = 0;
    for (String word : words) {
      Optional<String> read = key.apply(word);
      if (read.isEmpty()) {
        return false;
      }
      syllables += 1 + (int) read.get().chars().filter(c -> c == '-').count();
    }
    return syllables <= MOST_SYLLABLES;
  }
}
