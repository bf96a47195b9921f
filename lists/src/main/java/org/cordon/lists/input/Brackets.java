package org.cordon.lists.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text with brackets, round, half- and full-width: where they are, and what lies outside them. */
public final class Brackets {
  private Brackets() {}

  /**
   * A text in brackets and what stands before and behind it.
   *
   * @param before the text before, without white space at its end
   * @param inner the text between the brackets
   * @param after the text behind
   */
  record Group(String before, String inner, String after) {}

  /** The whole brackets that end a text; a full stop or comma behind them does not matter. */
  static Optional<Group> last(String text) {
    String bare = text.replaceFirst("[\\s.,;、]+$", "");
    int depth = 0;
    for (int i = bare.length() - 1; i >= 0; i--) {
      depth += isClose(bare.charAt(i)) ? 1 : isOpen(bare.charAt(i)) ? -1 : 0;
      if (depth == 0) {
        boolean group = isOpen(bare.charAt(i)) && i < bare.length() - 1;
        return group ? Optional.of(group(bare, i, bare.length() - 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first whole brackets from a place on. */
  static Optional<Group> next(String text, int from) {
    int depth = 0;
    int start = -1;
    for (int i = from; i < text.length(); i++) {
      if (isOpen(text.charAt(i)) && depth++ == 0) {
        start = i;
      } else if (isClose(text.charAt(i)) && depth > 0 && --depth == 0) {
        return Optional.of(group(text, start, i));
      }
    }
    return Optional.empty();
  }

  private static Group group(String text, int open, int close) {
    return new Group(
        text.substring(0, open).stripTrailing(),
        text.substring(open + 1, close).strip(),
        text.substring(close + 1));
  }

  /**
   * Splits a text at signs outside brackets.
   *
   * @param signs the signs that separate, such as {@code ;；}
   * @return the filled parts without white space at their ends
   */
  public static List<String> split(String text, String signs) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      depth = Math.max(0, depth + (isOpen(sign) ? 1 : isClose(sign) ? -1 : 0));
      if (depth == 0 && signs.indexOf(sign) >= 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  /** Without brackets at the ends that have no partner, and without ones around the whole text. */
  public static String matched(String text) {
    String line = text.strip();
    int open = (int) line.chars().filter(c -> isOpen((char) c)).count();
    int close = (int) line.chars().filter(c -> isClose((char) c)).count();
    if (open < close && isClose(line.charAt(line.length() - 1))) {
      return matched(line.substring(0, line.length() - 1));
    }
    if (close < open && (isOpen(line.charAt(0)) || isOpen(line.charAt(line.length() - 1)))) {
      int from = isOpen(line.charAt(0)) ? 1 : 0;
      return matched(line.substring(from, line.length() - 1 + from));
    }
    Optional<Group> whole = last(line).filter(group -> group.before().isEmpty());
    return whole.map(group -> matched(group.inner())).orElse(line);
  }

  static boolean isOpen(char sign) {
    return sign == '(' || sign == '（';
  }

  static boolean isClose(char sign) {
    return sign == ')' || sign == '）';
  }
}
