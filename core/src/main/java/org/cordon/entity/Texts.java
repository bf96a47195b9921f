package org.cordon.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Light cleaning of text that every kind of value needs. */
final class Texts {
  private Texts() {}

  /**
   * One line in Unicode form NFC: direction marks and other invisible characters go, every run of
   * white space, no-break spaces and control characters becomes one space.
   */
  static String line(String text) {
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isGap(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** As {@link #line}, line by line: line breaks stay, empty lines go. */
  static String block(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String part : text.split("\\R")) {
      String line = line(part);
      if (!line.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(line);
      }
    }
    return out.toString();
  }

  /**
   * The characters of a code: compatibility forms folded, digits of any script as ASCII digits,
   * upper case, without spaces, dashes, dots, slashes, underscores, colons and number signs.
   * Everything else stays, so that a check can refuse it.
   */
  static String compact(String text) {
    String folded =
        isAscii(text)
            ? text
            : Normalizer.normalize(line(text).replace('№', ' '), Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !isSeparator(c))
        .forEach(c -> out.appendCodePoint(asciiDigit(c)));
    return out.toString().toUpperCase(Locale.ROOT);
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text is one or more ASCII digits. */
  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int asciiDigit(int c) {
    int digit = Character.digit(c, 10);
    return digit >= 0 ? '0' + digit : c;
  }

  private static boolean isSeparator(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.CONTROL,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> c == '.' || c == '/' || c == ':';
    };
  }

  private static boolean isGap(char c) {
    return c == ' ' || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * Direction marks, zero-width space, word joiner, byte-order mark, soft hyphen; not the joiners
   * that Persian needs.
   */
  private static boolean isInvisible(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061C'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }
}
