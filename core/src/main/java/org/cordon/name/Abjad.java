package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a script that writes consonants and long vowels only. Short vowels can be guessed from
 * the shape of Semitic syllables (consonant and vowel, or consonant, vowel, consonant). The guess
 * is always {@code a}, the most frequent one: it is meant to be compared by its consonants.
 */
final class Abjad {
  private record Sound(String latin, boolean vowel) {}

  private final List<Sound> sounds = new ArrayList<>();

  void vowel(String latin) {
    add(latin, true);
  }

  void consonant(String latin) {
    add(latin, false);
  }

  private void add(String latin, boolean vowel) {
    if (!latin.isEmpty()) {
      sounds.add(new Sound(latin, vowel));
    }
  }

  boolean isEmpty() {
    return sounds.isEmpty();
  }

  boolean afterVowel() {
    return !sounds.isEmpty() && sounds.getLast().vowel();
  }

  /** The word as written. */
  String bare() {
    StringBuilder out = new StringBuilder();
    sounds.forEach(sound -> out.append(sound.latin()));
    return out.toString();
  }

  /** The word with guessed short vowels: {@code hsn} becomes {@code hasan}, {@code ahmd ahmad}. */
  String vowelled() {
    StringBuilder out = new StringBuilder();
    boolean afterVowel = false;
    for (int i = 0; i < sounds.size(); i++) {
      Sound sound = sounds.get(i);
      out.append(sound.latin());
      boolean vowel = sound.vowel();
      if (needsVowel(i, afterVowel)) {
        out.append('a');
        vowel = true;
      }
      afterVowel = vowel;
    }
    return out.toString();
  }

  /**
   * A consonant before a consonant needs a vowel, unless it closes a syllable; the last two never
   * join.
   */
  private boolean needsVowel(int i, boolean afterVowel) {
    if (sounds.get(i).vowel() || i + 1 == sounds.size() || sounds.get(i + 1).vowel()) {
      return false;
    }
    return !afterVowel || i + 2 == sounds.size();
  }
}
