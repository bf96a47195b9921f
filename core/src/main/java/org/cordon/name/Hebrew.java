package org.cordon.name;

import java.util.List;

/**
 * Hebrew to Latin: the consonants, vav and yod as vowels where they can be, other vowels guessed.
 */
final class Hebrew {
  private static final LetterTable CONSONANTS =
      LetterTable.of(
          "ב b ג g ד d ז z ח h ט t כ k ך kh ל l מ m ם m נ n ן n ס s פ p ף f צ ts ץ ts ק k ר r ש sh"
              + " ת t ג' j ז' zh צ' ch ץ' ch ת' th ח' kh");
  private static final LetterTable SOFT = CONSONANTS.with("ב v כ kh פ f ח ch ש s ק q");

  private Hebrew() {}

  /** Spellings of a word, with repetitions. */
  static List<String> latin(String word) {
    return List.of(
        sounds(word, CONSONANTS, "o").vowelled(),
        sounds(word, SOFT, "u").vowelled(),
        sounds(word, SOFT, "o").vowelled(),
        sounds(word, CONSONANTS, "o").bare());
  }

  private static Abjad sounds(String word, LetterTable consonants, String vav) {
    Abjad sounds = new Abjad();
    for (int i = 0; i < word.length(); ) {
      int length = consonants.matchLength(word, i);
      sounds.consonant(consonants.get(word.substring(i, i + length)));
      i += length > 0 ? length : addWeak(word, i, vav, sounds);
    }
    return sounds;
  }

  /** Adds one of the letters that can be vowels and returns how many letters it took. */
  private static int addWeak(String word, int i, String vav, Abjad sounds) {
    boolean first = i == 0;
    boolean last = i + 1 == word.length();
    switch (word.charAt(i)) {
      case 'א', 'ע' -> {
        if (!sounds.afterVowel()) {
          sounds.vowel("a");
        }
      }
      case 'ה' -> addHe(last, sounds);
      case 'ו' -> {
        boolean doubled = !last && word.charAt(i + 1) == 'ו';
        addVav(first || doubled || sounds.afterVowel(), vav, sounds);
        return doubled ? 2 : 1;
      }
      case 'י' -> addYod(first || (sounds.afterVowel() && !last), sounds);
      default -> {}
    }
    return 1;
  }

  private static void addHe(boolean last, Abjad sounds) {
    if (last && !sounds.afterVowel()) {
      sounds.vowel("a");
    } else if (last) {
      sounds.vowel("h");
    } else {
      sounds.consonant("h");
    }
  }

  private static void addVav(boolean consonant, String vowel, Abjad sounds) {
    if (consonant) {
      sounds.consonant("v");
    } else {
      sounds.vowel(vowel);
    }
  }

  private static void addYod(boolean consonant, Abjad sounds) {
    if (consonant) {
      sounds.consonant("y");
    } else {
      sounds.vowel("i");
    }
  }
}
