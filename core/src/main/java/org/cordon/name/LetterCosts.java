package org.cordon.name;

/**
 * What it costs to change a name by one letter, between 0 (nothing) and 1 (another consonant).
 *
 * <p>The costs say how telling a difference is: vowels, glides and doubled letters vary between
 * transliterations of one name, consonants rarely do.
 */
final class LetterCosts {
  /** Two neighbours swapped: the most usual slip of the hand. */
  static final float TRANSPOSITION = 0.55f;

  private static final float KINDRED = 0.5f;
  private static final float DISTANT = 0.8f;
  private static final float VOWEL = 0.65f;
  private static final float VOWEL_SOUND = 0.35f;
  private static final float FINAL_VOWEL = 0.9f;
  private static final float DOUBLED = 0.35f;
  private static final int LETTERS = 26;
  private static final float[] SUBSTITUTION = substitutions(VOWEL);
  private static final float[] SUBSTITUTION_SOUND = substitutions(VOWEL_SOUND);

  private LetterCosts() {}

  /** Replacing one letter by another. */
  static float swap(char a, char b, boolean sound) {
    if (a == b) {
      return 0;
    }
    if (a < 'a' || b < 'a' || a > 'z' || b > 'z') {
      return 1;
    }
    return (sound ? SUBSTITUTION_SOUND : SUBSTITUTION)[(a - 'a') * LETTERS + b - 'a'];
  }

  /** Leaving out the letter at a place, or having it in addition. */
  static float gap(String form, int at, boolean sound) {
    char c = form.charAt(at);
    if (at > 0 && form.charAt(at - 1) == c || at + 1 < form.length() && form.charAt(at + 1) == c) {
      return sound ? 0.1f : DOUBLED;
    }
    if (isVowel(c) || c == 'h' || c == 'y') {
      if (at == form.length() - 1 && c != 'h' && c != 'e') {
        return FINAL_VOWEL; // Said is not Saidi, Michel not Michela
      }
      return sound ? VOWEL_SOUND : 0.8f;
    }
    return 1;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static float[] substitutions(float vowel) {
    float[] costs = new float[LETTERS * LETTERS];
    java.util.Arrays.fill(costs, 1);
    for (char a : "aeiou".toCharArray()) {
      for (char b : "aeiou".toCharArray()) {
        set(costs, a, b, vowel);
      }
    }
    for (String pair : "iy ey uw vw kq ck cq sz cs gj jy gk vf xk xs oy gh".split(" ")) {
      set(costs, pair.charAt(0), pair.charAt(1), Math.min(vowel, KINDRED));
    }
    for (String pair : "td bp vb mn lr".split(" ")) {
      set(costs, pair.charAt(0), pair.charAt(1), DISTANT);
    }
    return costs;
  }

  private static void set(float[] costs, char a, char b, float cost) {
    costs[(a - 'a') * LETTERS + b - 'a'] = cost;
    costs[(b - 'a') * LETTERS + a - 'a'] = cost;
  }
}
