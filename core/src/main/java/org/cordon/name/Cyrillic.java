package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Cyrillic to Latin in the spellings that lists and passports use. The language is guessed from the
 * letters only it has; a word without such letters is read as Russian first, and also as Ukrainian.
 *
 * <p>Sources: BGN/PCGN systems of 1947 to 2019 without apostrophes, ICAO Doc 9303 part 3
 * (passports), Ukraine's Cabinet resolution 55 of 2010, the Bulgarian Transliteration Act of 2009.
 */
final class Cyrillic {
  private static final LetterTable BASE =
      LetterTable.of(
          """
          а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f
          х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj
          њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ gh қ k ң ng ө o ұ u ү u һ h ҳ h ҷ j ҹ j ӣ i ӯ u ҕ gh
          ӏ - ӑ a ӗ e ҫ s ӧ o ӱ u ҡ k ҙ z ѐ e ѝ i ѣ e ѳ f ѵ i ӈ n ҥ n ӡ dz ҟ k ҵ ts
          """);
  private static final LetterTable YE = LetterTable.of("е ye");
  private static final LetterTable NONE = LetterTable.of("");
  private static final LetterTable Y_ENDINGS = LetterTable.of("ий y ый y ой oy");

  private static final Scheme RUSSIAN = new Scheme(BASE, YE, Y_ENDINGS);
  private static final Scheme RUSSIAN_FULL = new Scheme(BASE, NONE, LetterTable.of("ий iy ый yy"));
  private static final Scheme PASSPORT =
      new Scheme(BASE.with("ё e й i ю iu я ia ъ ie"), NONE, NONE);
  private static final LetterTable UKRAINIAN_LETTERS =
      BASE.with("г h и y зг zgh є ie ї i й i ю iu я ia");
  private static final LetterTable UKRAINIAN_INITIALS = LetterTable.of("є ye ї yi й y ю yu я ya");
  private static final Scheme UKRAINIAN =
      new Scheme(UKRAINIAN_LETTERS, UKRAINIAN_INITIALS, LetterTable.of("ий yi"), false);
  private static final Scheme UKRAINIAN_BGN =
      new Scheme(BASE.with("г h и y є ye"), NONE, LetterTable.of("ий y"));
  private static final Scheme UKRAINIAN_AS_RUSSIAN =
      new Scheme(BASE.with("є e ї i"), LetterTable.of("є ye ї yi"), Y_ENDINGS);
  private static final Scheme BELARUSIAN = new Scheme(BASE.with("г h"), YE, Y_ENDINGS);
  private static final Scheme BULGARIAN =
      new Scheme(BASE.with("ъ a щ sht х h ь y"), NONE, LetterTable.of("ия ia"));
  private static final Scheme SERBIAN = new Scheme(BASE.with("ж z х h ц c ч c ш s"), NONE, NONE);
  private static final Scheme SERBIAN_DIGRAPHS =
      new Scheme(BASE.with("х h ћ ch љ ly њ ny ј y"), NONE, NONE);
  private static final Scheme TURKIC = new Scheme(BASE.with("ң n ғ g"), YE, Y_ENDINGS);
  private static final Scheme TURKIC_OWN =
      new Scheme(BASE.with("ж j х h қ q ғ gh ө u ў o"), NONE, NONE);

  private Cyrillic() {}

  /** Spellings of a case-folded Cyrillic word, most usual first, with repetitions. */
  static List<String> latin(String word) {
    List<String> spellings = new ArrayList<>();
    for (Scheme scheme : schemes(word)) {
      spellings.add(scheme.latin(word));
    }
    return spellings;
  }

  private static List<Scheme> schemes(String word) {
    if (hasAny(word, "ђћџљњјѓќѕ")) {
      return List.of(SERBIAN, SERBIAN_DIGRAPHS);
    }
    if (hasAny(word, "әғқңөұүһҳҷӣӯ")) {
      return List.of(TURKIC, TURKIC_OWN, PASSPORT);
    }
    if (hasAny(word, "їєґ") || (hasAny(word, "і") && !hasAny(word, "ўыэё"))) {
      return List.of(UKRAINIAN, UKRAINIAN_BGN, UKRAINIAN_AS_RUSSIAN);
    }
    if (hasAny(word, "ўі")) {
      return List.of(BELARUSIAN, RUSSIAN, TURKIC_OWN);
    }
    return hasAny(word, "ъ") ? withHardSign(word) : russian(word);
  }

  /** The hard sign is a vowel in Bulgarian; in Russian it stands only before e, yo, yu, ya. */
  private static List<Scheme> withHardSign(String word) {
    boolean russian = word.matches(".*ъ[еёюя].*");
    return russian ? List.of(RUSSIAN, PASSPORT) : List.of(BULGARIAN, RUSSIAN, PASSPORT);
  }

  private static List<Scheme> russian(String word) {
    return hasAny(word, "ыэё") || !hasAny(word, "ги")
        ? List.of(RUSSIAN, PASSPORT, RUSSIAN_FULL)
        : List.of(RUSSIAN, PASSPORT, RUSSIAN_FULL, UKRAINIAN);
  }

  private static boolean hasAny(String word, String letters) {
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  /**
   * One way of writing.
   *
   * @param letters every letter
   * @param initials letters read differently at the start
   * @param endings the last two letters, when read differently
   * @param afterVowels whether the initials are also read so after vowels and signs
   */
  private record Scheme(
      LetterTable letters, LetterTable initials, LetterTable endings, boolean afterVowels) {
    Scheme(LetterTable letters, LetterTable initials, LetterTable endings) {
      this(letters, initials, endings, true);
    }

    String latin(String word) {
      int cut = Math.max(0, word.length() - 2);
      boolean ending = endings.matchLength(word, cut) == 2 && cut > 0;
      String stem = ending ? word.substring(0, cut) : word;
      String last = ending ? endings.get(word.substring(cut)) : "";
      return stem(stem) + last;
    }

    private String stem(String word) {
      StringBuilder out = new StringBuilder(word.length() * 2);
      for (int i = 0; i < word.length(); ) {
        LetterTable table =
            isInitial(word, i) && initials.matchLength(word, i) > 0 ? initials : letters;
        int length = table.matchLength(word, i);
        out.append(table.get(word.substring(i, i + length)));
        i += Math.max(length, 1);
      }
      return out.toString();
    }

    private boolean isInitial(String word, int i) {
      return i == 0 || (afterVowels && "аеёиоуыэюяъьіїє".indexOf(word.charAt(i - 1)) >= 0);
    }
  }
}
