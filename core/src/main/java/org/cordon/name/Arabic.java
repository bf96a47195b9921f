package org.cordon.name;

import java.util.ArrayList;
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

  /**
   * How Persian, Urdu and many Levantine spellings write the letters that only Arabic tells apart.
   */
  private static final LetterTable EASTERN_CONSONANTS = CONSONANTS.with("ث s ذ z ض z ظ dh ق gh");

  private static final Reading USUAL = new Reading(CONSONANTS, VOWELS, false);
  private static final Reading CONSONANTAL = new Reading(CONSONANTS, VOWELS, true);
  private static final Reading EASTERN = new Reading(EASTERN_CONSONANTS, VOWELS.with("ى i"), false);

  /**
   * Servant of, the beginning of many given names, when the next part is not written separately.
   */
  private static final String SERVANT_OF_THE = "عبدال";

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
    if (word.startsWith(SERVANT_OF_THE) && word.length() > SERVANT_OF_THE.length() + 1) {
      String rest = word.substring(SERVANT_OF_THE.length());
      return stem(rest).stream().map(reading -> "abdul" + reading).toList();
    }
    String stem = withoutArticle(word);
    return stem.length() < word.length() ? withArticle(stem(stem)) : stem(stem);
  }

  private static List<String> stem(String stem) {
    return List.of(
        USUAL.sounds(stem).vowelled(),
        CONSONANTAL.sounds(stem).vowelled(),
        EASTERN.sounds(stem).vowelled(),
        USUAL.sounds(stem).bare());
  }

  /** The article is part of the word in Arabic, and often left out in Latin. */
  private static List<String> withArticle(List<String> readings) {
    List<String> all = new ArrayList<>(readings);
    all.addFirst("al" + readings.getFirst());
    return all;
  }

  /**
   * The word without a leading article ال, or the word itself when nothing longer than it is left.
   */
  static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  /**
   * One way of reading the letters.
   *
   * @param consonants the Latin of the consonants
   * @param vowels the Latin of the letters that are always vowels
   * @param wawConsonant whether waw inside a word is a consonant (Tharwat) or a vowel (Nur)
   */
  private record Reading(LetterTable consonants, LetterTable vowels, boolean wawConsonant) {
    Abjad sounds(String word) {
      Abjad sounds = new Abjad();
      for (int i = 0; i < word.length(); i++) {
        add(word, i, sounds);
      }
      return sounds;
    }

    private void add(String word, int i, Abjad sounds) {
      char c = word.charAt(i);
      boolean last = i + 1 == word.length();
      switch (c) {
        case 'و', 'ۋ' -> addWeak(isConsonant(word, i, wawConsonant), "w", "u", sounds);
        case 'ي', 'ی' -> addWeak(isConsonant(word, i, false), "y", "i", sounds);
        case 'ع' -> addAyn(sounds);
        case 'ه', 'ہ', 'ھ' -> addHe(last && i > 1, sounds);
        default -> {
          sounds.vowel(vowels.get(String.valueOf(c)));
          sounds.consonant(consonants.get(String.valueOf(c)));
        }
      }
    }

    /** Waw and yeh are consonants at the start and next to an alef, at the end mostly vowels. */
    private static boolean isConsonant(String word, int i, boolean always) {
      boolean last = i + 1 == word.length();
      boolean beforeVowel = !last && "اآأىةوي".indexOf(word.charAt(i + 1)) >= 0;
      boolean afterVowel = i > 0 && "اآأ".indexOf(word.charAt(i - 1)) >= 0;
      return !last && (i == 0 || beforeVowel || afterVowel || always);
    }
  }

  private static void addWeak(boolean asConsonant, String consonant, String vowel, Abjad sounds) {
    if (asConsonant) {
      sounds.consonant(consonant);
    } else {
      sounds.vowel(vowel);
    }
  }

  /**
   * Ayn is heard, and written, through the vowel next to it; a guess is needed only at the start.
   */
  private static void addAyn(Abjad sounds) {
    if (!sounds.afterVowel()) {
      sounds.vowel("a");
    }
  }

  /** A final heh is mostly a feminine ending in Persian, Urdu, and in Arabic typed without dots. */
  private static void addHe(boolean ending, Abjad sounds) {
    if (ending && !sounds.afterVowel()) {
      sounds.vowel("a");
    }
    sounds.consonant("h");
  }
}
