package org.cordon.name;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Unicode clean-up for matching: compatibility forms, case, invisible characters, and the marks
 * that people leave out when they type. Stateless and thread-safe.
 *
 * <p>Text that is already lower-case ASCII is returned as it is, upper-case ASCII goes through the
 * JDK's own lower-casing; everything else through Unicode's NFKC_Casefold and a table.
 */
final class Folding {
  /** Loaded when the first text beyond ASCII arrives, so that plain input does not pay for it. */
  private static final class Unicode {
    static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  }

  private Folding() {}

  static String fold(String text) {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return foldUnicode(text);
      }
      upper |= c >= 'A' && c <= 'Z';
    }
    return upper ? text.toLowerCase(Locale.ROOT) : text;
  }

  /**
   * Removing a mark can bring two characters together that compose, so this repeats until stable.
   */
  private static String foldUnicode(String text) {
    String folded = strip(Unicode.CASEFOLD.normalize(text.replace('\u00B4', '\'')));
    while (!Unicode.CASEFOLD.isNormalized(folded)) {
      folded = strip(Unicode.CASEFOLD.normalize(folded));
    }
    return folded;
  }

  private static String strip(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      append(codePoint, out);
    }
    return out.toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    if (codePoint < 0x80) {
      out.append((char) codePoint);
    } else if (Character.isDigit(codePoint)) {
      out.append((char) ('0' + Character.digit(codePoint, 10)));
    } else if (!isDropped(codePoint)) {
      String special = special(codePoint);
      if (special.isEmpty()) {
        appendBase(codePoint, out);
      } else {
        out.append(special);
      }
    }
  }

  /**
   * Accents go only where they are optional in writing; Cyrillic short i, Indic vowels etc. are
   * letters.
   */
  private static void appendBase(int codePoint, StringBuilder out) {
    boolean accented = codePoint < 0x400 || (codePoint >= 0x1E00 && codePoint < 0x2000);
    String parts = accented ? Unicode.NFD.getDecomposition(codePoint) : null;
    if (parts == null) {
      out.appendCodePoint(codePoint);
      return;
    }
    parts.codePoints().filter(part -> !isDropped(part)).forEach(part -> appendPart(part, out));
  }

  private static void appendPart(int codePoint, StringBuilder out) {
    String special = special(codePoint);
    if (special.isEmpty()) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(special);
    }
  }

  /**
   * Characters without meaning for a name: combining accents, Arabic vowel signs and the stretching
   * mark, Hebrew points, and everything that only steers the display (direction marks, joiners).
   */
  private static boolean isDropped(int c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x064B && c <= 0x0652)
        || c == 0x0670
        || c == 0x0640
        || (c >= 0x0591 && c <= 0x05BD)
        || (c >= 0x05BF && c <= 0x05C7)
        || Character.getType(c) == Character.FORMAT;
  }

  /**
   * Letters that Unicode does not decompose, and the many apostrophes and dashes; empty for none.
   */
  private static String special(int codePoint) {
    return switch (codePoint) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð', 'ɖ', 'ɗ' -> "d";
      case 'þ' -> "th";
      case 'ß' -> "ss";
      case 'ı' -> "i";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ŋ' -> "ng";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ɓ', 'ƀ' -> "b";
      case 'ƙ' -> "k";
      case 'ƴ' -> "y";
      case 'ĸ' -> "q";
      // Azerbaijani: its own passports write it as a (Aliyev), older ones as e.
      case 'ə', 'ǝ' -> "a";
      case 'ɛ' -> "e";
      case 'ɔ' -> "o";
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF ->
          "'";
      case 0x02C8, 0x02CA, 0x02CB, 0x05F3, 0xA78C, 0x055A, 0x07F4 -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x02BA, 0x05F4, 0x00AB, 0x00BB -> "\"";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x05BE -> "-";
      default -> "";
    };
  }
}
