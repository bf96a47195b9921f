package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chinese names: pinyin of Han characters, and a key that is equal for the pinyin and the
 * Wade-Giles spelling of a word as far as Wade-Giles without apostrophes allows. Stateless (but for
 * a cache) and thread-safe.
 */
public final class Chinese {
  private static final int MAX_LETTERS = 24;
  private static final int MAX_SYLLABLES = 4;
  private static final int LONGEST_SYLLABLE = 6;
  private static final int IMPOSSIBLE = 1_000;

  private static final Memo<Optional<String>> KEYS = new Memo<>(13);
  private static final Map<Integer, String> PINYIN = new ConcurrentHashMap<>();

  private Chinese() {}

  /**
   * The key of a Latin word: one code per syllable, joined by {@code -}, so that keys of separate
   * words can be joined into the key of the words written together.
   *
   * @param latinWord lower-case ASCII letters, one or several syllables written together
   * @return empty when the word cannot be read as Chinese syllables
   */
  public static Optional<String> key(String latinWord) {
    return KEYS.of(latinWord, Chinese::read);
  }

  private static Optional<String> read(String latinWord) {
    if (latinWord.isEmpty() || latinWord.length() > MAX_LETTERS) {
      return Optional.empty();
    }
    int length = latinWord.length();
    int[] costs = new int[length + 1];
    int[] ends = new int[length];
    int dead = 0; // places in a row where no syllable can begin; none leads over the longest
    for (int i = length - 1; i >= 0; i--) {
      costs[i] = IMPOSSIBLE;
      chooseEnd(latinWord, i, costs, ends);
      dead = costs[i] < IMPOSSIBLE ? 0 : dead + 1;
      if (dead == LONGEST_SYLLABLE) {
        return Optional.empty();
      }
    }
    return costs[0] >= IMPOSSIBLE ? Optional.empty() : join(latinWord, ends);
  }

  /** Pinyin without tones of each Han character by itself; other characters are left out. */
  public static List<String> hanSyllables(String hanWord) {
    List<String> syllables = new ArrayList<>();
    hanWord
        .codePoints()
        .filter(Character::isIdeographic)
        .mapToObj(Chinese::pinyin)
        .filter(pinyin -> !pinyin.isEmpty())
        .forEach(syllables::add);
    return syllables;
  }

  /**
   * Whether a lower-case Latin word is a usual romanisation of a Chinese surname, in any dialect.
   */
  public static boolean surname(String latinWord) {
    return ChineseSurnames.isSurname(latinWord);
  }

  /**
   * The surnames in pinyin that a spelling from Hong Kong, Taiwan or South-East Asia can stand for.
   *
   * @return empty when the word is not such a spelling
   */
  public static List<String> surnameVariants(String latinWord) {
    return ChineseSurnames.variants(latinWord);
  }

  /**
   * Fewest syllables win; one without an initial consonant would have been marked by an apostrophe.
   */
  private static void chooseEnd(String word, int start, int[] costs, int[] ends) {
    boolean zeroInitial = "aeiou".indexOf(word.charAt(start)) >= 0;
    int own = zeroInitial && start > 0 ? 3 : 2;
    int node = ChineseSyllables.ROOT;
    int last = Math.min(word.length(), start + LONGEST_SYLLABLE);
    for (int end = start + 1; end <= last; end++) {
      node = ChineseSyllables.step(node, word.charAt(end - 1));
      if (node == ChineseSyllables.NOWHERE) {
        return;
      }
      int cost = own + costs[end];
      // Of equal costs the longer syllable wins.
      if (costs[end] < IMPOSSIBLE && cost <= costs[start] && ChineseSyllables.isSyllable(node)) {
        costs[start] = cost;
        ends[start] = end;
      }
    }
  }

  private static Optional<String> join(String word, int[] ends) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < word.length(); i = ends[i]) {
      codes.add(ChineseSyllables.code(word.substring(i, ends[i])));
    }
    return codes.size() > MAX_SYLLABLES ? Optional.empty() : Optional.of(String.join("-", codes));
  }

  private static String pinyin(int codePoint) {
    return PINYIN.computeIfAbsent(codePoint, Chinese::transliterate);
  }

  private static String transliterate(int codePoint) {
    String latin = IcuLatin.latin("Han-Latin", Character.toString(codePoint)).strip();
    return Scripts.isAscii(latin) ? latin : "";
  }
}
