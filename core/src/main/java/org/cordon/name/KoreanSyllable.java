package org.cordon.name;

/**
 * One Korean syllable with all that romanisations confuse already merged.
 *
 * @param initial {@code k n t m p s c h} or empty
 * @param vowel a merged vowel: {@code a e i o u ya ye yo yu wa we wi wo}
 * @param ending {@code k n t l m p ng} or empty
 */
record KoreanSyllable(String initial, String vowel, String ending) {
  private static final String[] INITIALS = "k k n t t r m p p s s - c c c k t p h".split(" ");
  private static final String[] VOWELS =
      "a e ya ye o e yo ye o wa we we yo u wo we wi yu u i i".split(" ");
  private static final String[] FINALS =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

  /** From the positions of the three letters in Unicode's order. */
  static KoreanSyllable of(int initial, int vowel, int ending) {
    return merged(orEmpty(INITIALS[initial]), VOWELS[vowel], orEmpty(FINALS[ending]));
  }

  /**
   * Merges what depends on the neighbours: r is n, or nothing before i and y (the South's spelling
   * of initial r), and u is o in a closed syllable ("jung" is written for 정 as well as for 중).
   */
  static KoreanSyllable merged(String initial, String vowel, String ending) {
    return new KoreanSyllable(mergedInitial(initial, vowel), mergedVowel(vowel, ending), ending);
  }

  String key() {
    return initial + vowel + ending;
  }

  private static String mergedInitial(String initial, String vowel) {
    boolean beforeY = vowel.startsWith("y");
    return switch (initial) {
      case "r" -> beforeY || vowel.equals("i") ? "" : "n";
      case "n" -> beforeY ? "" : "n";
      default -> initial;
    };
  }

  private static String mergedVowel(String vowel, String ending) {
    if (ending.isEmpty()) {
      return vowel;
    }
    return switch (vowel) {
      case "u" -> "o";
      case "yu" -> "yo";
      default -> vowel;
    };
  }

  private static String orEmpty(String letters) {
    return letters.equals("-") ? "" : letters;
  }
}
