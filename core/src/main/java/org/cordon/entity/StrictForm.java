package org.cordon.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The strict form of any identifier: what remains when writing habits are taken away. */
final class StrictForm {
  private StrictForm() {}

  static CheckedIdentifier check(String text) {
    String strict = of(text);
    return strict.length() < 2
        ? IdentifierFormat.STRICT.invalid("at least two letters or digits", text)
        : IdentifierFormat.STRICT.valid(strict);
  }

  /** Latin letters and digits in upper case; other scripts are put into Latin letters first. */
  static String of(String text) {
    String latin =
        Texts.isAscii(text) ? text : Latin.TRANSLITERATOR.transliterate(Texts.compact(text));
    StringBuilder out = new StringBuilder(latin.length());
    for (char c : latin.toUpperCase(Locale.ROOT).toCharArray()) {
      if (Texts.isDigit(c) || Texts.isUpper(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Loaded with the first identifier that needs it. */
  private static final class Latin {
    static final Transliterator TRANSLITERATOR =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
