package org.cordon.name;

import java.util.List;
import java.util.Map;

/**
 * Arabic script (Arabic, Persian, Urdu, Pashto, Kurdish) to Latin. Short vowels are not written, so
 * every result is a guess; the right vowels of known given names come from the given-name table.
 */
final class Arabic {
  private static final LetterTable CONSONANTS =
      LetterTable.of(
          """
          ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ك k ل l
          م m ن n ه h پ p چ ch ژ zh گ g ک k ٹ t ڈ d ڑ r ھ h ہ h ں n ڵ l ڕ r ڤ v ڭ n ټ t ډ d ړ r ڼ n
          ښ sh ږ zh ځ dz څ ts ګ g ڪ k ڳ g ڄ j ڃ j ڀ b ٻ b ٺ t ۀ h ۂ h
          """);
  private static final LetterTable VOWELS =
      LetterTable.of(
          "ا a آ a أ a إ i ٱ a ى a ة a ۃ a ئ i ؤ u ێ e ۆ o ې e ۍ ai ے e ۓ e ە a ۇ u ۈ u ۉ u");
  /** Parts of names whose vowels are the same everywhere. */
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "بن", List.of("bin", "ben"),
          "ابن", List.of("ibn", "bin"),
          "بنت", List.of("bint"),
          "عبد", List.of("abd", "abdul"),
          "ابو", List.of("abu"),
          "أبو", List.of("abu"),
          "الله", List.of("allah"),
          "عبدالله", List.of("abdullah", "abdallah"),
          "الدين", List.of("aldin", "uddin", "din"),
          "آل", List.of("al"));

  private Arabic() {}

  /** Spellings of a word, most usual first, with repetitions; the article is written {@code al}. */
  static List<String> latin(String word) {
    List<String> known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    String stem = withoutArticle(word);
    if (stem.length() < word.length()) {
      String vowelled = sounds(stem, "w").vowelled();
      return List.of("al" + vowelled, vowelled, "al" + sounds(stem, "w").bare());
    }
    return List.of(
        sounds(word, "w").vowelled(), sounds(word, "w").bare(), sounds(word, "v").vowelled());
  }

  /** The word without a leading article ال, or the word itself when nothing longer than it is left. */
  static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  private static Abjad sounds(String word, String waw) {
    Abjad sounds = new Abjad();
    for (int i = 0; i < word.length(); i++) {
      add(word, i, waw, sounds);
    }
    return sounds;
  }

  private static void add(String word, int i, String waw, Abjad sounds) {
    char c = word.charAt(i);
    boolean glide = glides(word, i);
    switch (c) {
      case 'و', 'ۋ' -> addWeak(glide, waw, "u", sounds);
      case 'ي', 'ی' -> addWeak(glide, "y", "i", sounds);
      case 'ع' -> addAyn(sounds);
      case 'ه', 'ہ', 'ھ' -> addFinalHe(i + 1 == word.length() && i > 1, sounds);
      default -> {
        sounds.vowel(VOWELS.get(String.valueOf(c)));
        sounds.consonant(CONSONANTS.get(String.valueOf(c)));
      }
    }
  }

  /** Waw and yeh are consonants at the start and next to an alef, vowels elsewhere. */
  private static boolean glides(String word, int i) {
    boolean beforeVowel = i + 1 < word.length() && "اآأىةوي".indexOf(word.charAt(i + 1)) >= 0;
    boolean afterVowel = i > 0 && "اآأ".indexOf(word.charAt(i - 1)) >= 0;
    return i + 1 < word.length() && (i == 0 || beforeVowel || afterVowel);
  }

  private static void addWeak(boolean glide, String consonant, String vowel, Abjad sounds) {
    if (glide) {
      sounds.consonant(consonant);
    } else {
      sounds.vowel(vowel);
    }
  }

  /** Ayn is heard, and written, through the vowel next to it; a guess is needed only at the start. */
  private static void addAyn(Abjad sounds) {
    if (!sounds.afterVowel()) {
      sounds.vowel("a");
    }
  }

  /** A final heh is mostly a feminine ending in Persian, Urdu, and in Arabic typed without dots. */
  private static void addFinalHe(boolean last, Abjad sounds) {
    if (last && !sounds.afterVowel()) {
      sounds.vowel("a");
    }
    sounds.consonant("h");
  }
}
