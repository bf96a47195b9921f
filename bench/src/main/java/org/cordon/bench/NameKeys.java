package org.cordon.bench;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * The plain text keys under which benchmarks take two spellings for the same. Safe for use by
 * several threads.
 */
public final class NameKeys {
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

  private NameKeys() {}

  /**
   * The key by which the right answer is recognised: Unicode NFKC with case folding; every run of
   * characters that are neither letters, digits nor marks is one space. Diacritics stay, because
   * two listed names may differ in them alone.
   */
  public static String answer(String name) {
    return squeeze(isAscii(name) ? name : FOLD.normalize(name), true);
  }

  /**
   * The key of an exact look-up as simple screeners make it: as {@link #answer}, and without the
   * non-spacing marks that a decomposition splits off.
   */
  public static String lookup(String name) {
    return squeeze(isAscii(name) ? name : DECOMPOSE.normalize(FOLD.normalize(name)), false);
  }

  /**
   * The key under which two names count as one: as {@link #lookup}, and without any white space, so
   * that names that differ in case, diacritics, punctuation and spacing alone are equal.
   */
  public static String squeezed(String name) {
    return lookup(name).replace(" ", "");
  }

  /** The words of {@link #lookup} in alphabetical order: the same for every order of words. */
  public static String words(String name) {
    String[] words = lookup(name).split(" ", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String squeeze(String text, boolean keepMarks) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point) || (keepMarks && isMark(point))) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(Character.toLowerCase(point));
      } else if (!isMark(point)) {
        gap = true;
      }
    }
    return key.toString();
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
