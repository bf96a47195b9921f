package org.cordon.lists.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several values in one cell, numbered: {@code (1) Tripoli (2) Tunis}, {@code 1) Saudi Arabia 2)
 * Qatar}, {@code (a) ... (b) ...}, also with full-width brackets, digits and letters.
 *
 * <p>The numbers must begin at the start of the text and follow each other, so that {@code Congo
 * (Democratic Republic)} is one value.
 */
public final class Enumeration {
  private static final int MOST = 100;
  private static final Pattern END = Pattern.compile("(?:[\\s;,、。]|(?<=\\p{Ll}\\p{Ll})\\.)+$");

  private Enumeration() {}

  /** The filled values of a cell without their numbers; the whole text if it has none. */
  public static List<String> values(String text) {
    return slots(text).stream().filter(value -> !value.isEmpty()).toList();
  }

  /**
   * All values in their places, an empty text where a number has none: {@code (1) - (2) Shabwa}.
   * For cells of which one says more of each value of the other.
   */
  public static List<String> slots(String text) {
    String line = Values.tidy(text);
    if (line.isEmpty()) {
      return List.of();
    }
    String plain = plain(line);
    List<String> numbered = cut(line, plain, false);
    List<String> values = numbered.isEmpty() ? cut(line, plain, true) : numbered;
    return values.isEmpty() ? List.of(line) : values;
  }

  private static List<String> cut(String line, String plain, boolean letters) {
    List<String> values = new ArrayList<>();
    Matcher first = marker(1, letters).matcher(plain);
    if (!first.find() || first.start() != 0) {
      return values;
    }
    int start = first.end();
    for (int number = 2; number < MOST; number++) {
      Matcher next = marker(number, letters).matcher(plain);
      if (!next.find(start)) {
        break;
      }
      add(values, END.matcher(line.substring(start, next.start())).replaceFirst(""));
      start = next.end();
    }
    add(values, line.substring(start));
    return values;
  }

  private static void add(List<String> values, String value) {
    boolean nothing = Values.isUnknown(value.replace(".", " "));
    values.add(nothing ? "" : value.strip());
  }

  private static Pattern marker(int number, boolean letters) {
    String sign = letters ? letter(number) : Integer.toString(number);
    return Pattern.compile("(?<![\\p{L}\\p{N}])\\(? ?" + sign + " ?\\)\\s*");
  }

  private static String letter(int number) {
    return number > 26 ? "(?!)" : "[" + (char) ('a' + number - 1) + (char) ('A' + number - 1) + "]";
  }

  /** The same text with full-width signs made plain, place by place. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      String sign = line.substring(i, i + 1);
      String folded = Normalizer.normalize(sign, Normalizer.Form.NFKC);
      plain.append(folded.length() == 1 ? folded : sign);
    }
    return plain.toString();
  }
}
