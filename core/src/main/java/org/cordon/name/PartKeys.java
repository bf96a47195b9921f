package org.cordon.name;

import java.util.Optional;

/**
 * A form with everything that {@link PartSimilarity} compares, computed once.
 *
 * @param form lower-case ASCII
 * @param skeleton a hash of its phonetic skeleton, see {@link Skeleton}; 0 when it has fewer than
 *     two consonants
 * @param korean a hash of its Korean key, see {@link Korean}; 0 when it cannot be Korean
 * @param chinese a hash of its Chinese key, see {@link Chinese}; 0 when it cannot be Chinese
 * @param japanese a hash of its {@link Japanese} key; 0 when it has no consonant
 * @param groups the lexicon groups it belongs to, ascending
 */
public record PartKeys(
    String form, int skeleton, int korean, int chinese, int japanese, int[] groups) {

  /** Computes the keys of a form. */
  public static PartKeys of(String form) {
    return of(form, true);
  }

  /**
   * Computes the keys of a form.
   *
   * @param syllables whether to read it as Korean and Chinese syllables too, which takes most of
   *     the time
   */
  public static PartKeys of(String form, boolean syllables) {
    if (form.isEmpty() || isLegalForm(form) || hasDigit(form)) {
      return new PartKeys(form, 0, 0, 0, 0, WordInfo.NONE.groups());
    }
    String skeleton = Skeleton.of(form);
    return new PartKeys(
        form,
        skeleton.length() < 2 ? 0 : hash(skeleton, 1),
        syllables ? hash(Korean.key(form), 2) : 0,
        syllables ? hash(Chinese.key(form), 3) : 0,
        japanese(form),
        Lexicon.standard().groups(form));
  }

  /** Whether the form stands for a class of legal forms, and is no word. */
  public boolean isLegalForm() {
    return isLegalForm(form);
  }

  private static boolean isLegalForm(String form) {
    return !form.isEmpty() && form.charAt(0) == FormKin.MARK;
  }

  static boolean hasDigit(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The {@link #japanese} of another way to read a form in kana; the same when there is none. */
  public int japaneseOtherwise() {
    String otherwise = Japanese.otherwise(form);
    return japanese == 0 || otherwise.equals(form) ? japanese : japanese(otherwise);
  }

  private static int japanese(String form) {
    String key = Japanese.of(form).key();
    return key.isEmpty() ? 0 : hash(key, 4);
  }

  private static int hash(Optional<String> key, int salt) {
    return key.isPresent() ? hash(key.get(), salt) : 0;
  }

  /**
   * A 32-bit hash of a key of one sort; never 0. FNV-1a with a final mix, so that it is the same on
   * every JVM.
   */
  public static int hash(CharSequence key, int salt) {
    int hash = begin(salt);
    for (int i = 0; i < key.length(); i++) {
      hash = step(hash, key.charAt(i));
    }
    return end(hash);
  }

  /** The state of {@link #hash} before the first character, for keys that are not put together. */
  public static int begin(int salt) {
    return 0x811c9dc5 ^ salt * 0x9e3779b9;
  }

  /** The state of {@link #hash} after one more character. */
  public static int step(int state, char next) {
    return (state ^ next) * 0x01000193;
  }

  /** The {@link #hash} of the characters stepped over. */
  public static int end(int state) {
    int hash = (state ^ state >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    hash ^= hash >>> 16;
    return hash == 0 ? 1 : hash;
  }
}
