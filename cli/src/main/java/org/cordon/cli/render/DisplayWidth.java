package org.cordon.cli.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns of a terminal a text takes.
 *
 * <p>East Asian wide characters take two columns (Unicode Standard Annex 11), combining marks and
 * format characters none. Text from lists and customers is not trusted: control characters, which
 * could steer the terminal, are replaced.
 */
final class DisplayWidth {
  private static final String ELLIPSIS = "…";
  private static final char ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private DisplayWidth() {}

  /** The columns that a text takes. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += of(point);
      i += Character.charCount(point);
    }
    return width;
  }

  /**
   * One line without control characters, of at most so many columns; what is cut off is shown by an
   * ellipsis.
   */
  static String fit(String text, int columns) {
    String clean = clean(text);
    if (isAscii(clean) ? clean.length() <= columns : of(clean) <= columns) {
      return clean;
    }
    int width = 0;
    int end = 0;
    while (end < clean.length()) {
      int point = clean.codePointAt(end);
      if (width + of(point) > columns - 1) {
        break;
      }
      width += of(point);
      end += Character.charCount(point);
    }
    return clean.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /**
   * A cell of exactly so many columns, filled with spaces. A text that runs from right to left is
   * isolated, so that it does not reorder the cells beside it.
   */
  static String cell(String text, int columns, boolean right) {
    String fitted = fit(text, columns);
    String fill = " ".repeat(Math.max(0, columns - of(fitted)));
    String shown = runsRightToLeft(fitted) ? ISOLATE + fitted + POP_ISOLATE : fitted;
    return right ? fill + shown : shown + fill;
  }

  /**
   * The text with white space made single spaces and control and direction characters taken out.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> appendClean(clean, point));
    return clean.toString();
  }

  private static void appendClean(StringBuilder clean, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE) {
      clean.append('\uFFFD');
    } else if (!isDirectionControl(point)) {
      clean.appendCodePoint(point);
    }
  }

  private static boolean isDirectionControl(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }

  private static boolean runsRightToLeft(String text) {
    return text.codePoints().anyMatch(DisplayWidth::isRightToLeft);
  }

  private static boolean isRightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static int of(int point) {
    if (point < 0x300) {
      return point == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    // Hangul vowels and final consonants are drawn into the block of the consonant before them.
    if (point >= 0x1160 && point <= 0x11FF) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }
}
