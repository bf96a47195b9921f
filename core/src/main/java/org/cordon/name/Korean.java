package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Korean names: Hangul taken apart by arithmetic, and a key that is equal for the many Latin
 * spellings of a syllable (Revised Romanisation of 2000, McCune-Reischauer without marks, the
 * DPRK's and passports' usage). Stateless and thread-safe.
 *
 * <p>A key is one lower-case code per syllable, joined by {@code -}, so that the keys of separate
 * words can be joined into the key of the words written together. What a key does <em>not</em> keep
 * apart:
 *
 * <ul>
 *   <li>plain, tense and aspirated consonants (g k kk; d t tt; b p pp; j ch jj; s ss sh)
 *   <li>initial r or l from n, and from nothing before i and y (Ri, Li, Yi, I; Ro, No)
 *   <li>in a syllable closed by a consonant: eo, o, u and eu (Jong, Jeong, Jung); yeo, yo and yu
 *       likewise
 *   <li>in an open syllable: eo from o (Seo, So), eu from u, yeo from yo
 *   <li>ae from e; oe, we and wae; ui from i
 * </ul>
 */
public final class Korean {
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  private static final String[] INITIALS =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ");
  private static final String[] VOWELS =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
  private static final String[] FINALS =
      " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);
  private static final String[] PLAIN_INITIALS =
      "k kk n t tt r m p pp s ss - ch tch ch k t p h".replace("-", "").split(" ");
  private static final String[] PLAIN_VOWELS =
      "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");

  private static final Set<String> DOUBLE_SURNAMES =
      Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "망절", "어금");

  private static final Memo<Optional<String>> KEYS = new Memo<>(13);

  private Korean() {}

  /** Revised Romanisation of each Hangul syllable by itself; other characters are left out. */
  public static List<String> hangulSyllables(String hangulWord) {
    return syllables(hangulWord, INITIALS, VOWELS);
  }

  /** The same in the DPRK's and McCune-Reischauer's letters without marks, consonants unvoiced. */
  static List<String> plainSyllables(String hangulWord) {
    return syllables(hangulWord, PLAIN_INITIALS, PLAIN_VOWELS);
  }

  /**
   * The key of a Latin word.
   *
   * @param latinWord lower-case ASCII letters, one or several syllables written together
   * @return empty when the word cannot be read as Korean syllables
   */
  public static Optional<String> key(String latinWord) {
    return KEYS.of(latinWord, KoreanReader::read);
  }

  /**
   * The key of a word in Hangul, equal to that of its romanisations; empty text for no syllable.
   */
  public static String hangulKey(String hangulWord) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < hangulWord.length(); i++) {
      int index = hangulWord.charAt(i) - FIRST_SYLLABLE;
      if (isSyllable(hangulWord.charAt(i))) {
        keys.add(KoreanSyllable.of(index / 588, index % 588 / 28, index % 28).key());
      }
    }
    return String.join("-", keys);
  }

  /** Whether a lower-case Latin word is a usual romanisation of a Korean surname. */
  public static boolean surname(String latinWord) {
    return KoreanSurnames.isLatin(latinWord);
  }

  /** The usual Latin spelling of a Hangul surname, most usual first; none when it is no surname. */
  static List<String> surnameSpellings(String hangulWord) {
    return KoreanSurnames.spellings(hangulWord);
  }

  /**
   * Splits a Hangul name written without spaces into surname and given name.
   *
   * @return two parts; or the word alone when it is not of two to five syllables or starts with no
   *     known surname
   */
  public static List<String> splitHangulName(String hangulName) {
    int length = hangulName.length();
    if (length < 2 || length > 5 || !hangulName.chars().allMatch(c -> isSyllable((char) c))) {
      return List.of(hangulName);
    }
    boolean twoSyllables = length > 2 && DOUBLE_SURNAMES.contains(hangulName.substring(0, 2));
    int cut = twoSyllables ? 2 : 1;
    boolean known = twoSyllables || !KoreanSurnames.spellings(hangulName.substring(0, 1)).isEmpty();
    return known
        ? List.of(hangulName.substring(0, cut), hangulName.substring(cut))
        : List.of(hangulName);
  }

  static boolean isSyllable(char c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  private static List<String> syllables(String word, String[] initials, String[] vowels) {
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      int index = word.charAt(i) - FIRST_SYLLABLE;
      if (isSyllable(word.charAt(i))) {
        syllables.add(initials[index / 588] + vowels[index % 588 / 28] + FINALS[index % 28]);
      }
    }
    return syllables;
  }
}
