package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text in any script into words in Latin letters, each with the other spellings it may have.
 */
final class LatinWords {
  private LatinWords() {}

  /**
   * One word.
   *
   * @param spellings lower-case ASCII, the most usual first; never empty
   * @param acronym whether it was written as single letters with full stops
   * @param script the script it was written in
   */
  record Word(List<String> spellings, boolean acronym, ScriptKind script) {
    String main() {
      return spellings.getFirst();
    }
  }

  /**
   * The words of a text; Han text gives a word a character, Hangul of persons a word a syllable.
   */
  static List<Word> of(String text, boolean person) {
    Words words = Words.of(Romanizer.fold(text));
    List<Word> result = new ArrayList<>(words.size());
    boolean onlyWord = words.size() == 1;
    for (int i = 0; i < words.size(); i++) {
      for (String run : EastAsianRuns.of(words.word(i))) {
        add(result, run, words.acronym(i), person, onlyWord);
      }
    }
    return result;
  }

  private static void add(
      List<Word> result, String word, boolean acronym, boolean person, boolean onlyWord) {
    ScriptKind script = Scripts.of(word);
    switch (script) {
      case LATIN -> addAscii(result, word, acronym);
      case HAN -> addSyllables(result, Chinese.hanSyllables(word), script);
      case HANGUL -> {
        if (person) {
          List<String> syllables = onlyWord ? Korean.splitHangulName(word) : List.of(word);
          for (String part : syllables) {
            addSyllables(result, Korean.hangulSyllables(part), script);
          }
        } else {
          addSyllables(result, List.of(String.join("", Korean.hangulSyllables(word))), script);
        }
      }
      default -> {
        List<String> spellings = Romanizer.latin(word);
        if (!spellings.isEmpty()) {
          result.add(new Word(spellings, false, script));
        }
      }
    }
  }

  private static void addAscii(List<Word> result, String word, boolean acronym) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        List<String> spellings = Romanizer.latin(word);
        if (!spellings.isEmpty()) {
          result.add(new Word(spellings, acronym, ScriptKind.LATIN));
        }
        return;
      }
    }
    result.add(new Word(List.of(word), acronym, ScriptKind.LATIN));
  }

  private static void addSyllables(List<Word> result, List<String> syllables, ScriptKind script) {
    for (String syllable : syllables) {
      if (!syllable.isEmpty()) {
        result.add(new Word(List.of(syllable), false, script));
      }
    }
  }
}
