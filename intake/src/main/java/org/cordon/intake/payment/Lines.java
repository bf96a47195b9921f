package org.cordon.intake.payment;

import java.util.ArrayList;
import java.util.List;

/** Lines of messages. */
final class Lines {
  private static final int LINE = 35;

  private Lines() {}

  static boolean startsWithNumber(String line) {
    String plain = line.strip();
    return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
  }

  /**
   * Narrative lines as one text each: {@code //} carries a line on, {@code /CODE/} starts a new
   * one, and a line that is full goes on in the next without a blank.
   */
  static List<String> narrative(List<String> lines) {
    List<String> texts = new ArrayList<>();
    boolean full = false;
    for (String line : lines) {
      boolean carried = line.startsWith("//");
      String text = carried ? line.substring(2) : line;
      boolean starts = !carried && text.startsWith("/");
      if (texts.isEmpty() || starts) {
        texts.add(text);
      } else {
        texts.set(texts.size() - 1, texts.getLast() + (full ? "" : " ") + text);
      }
      full = line.length() >= LINE && !line.endsWith(" ");
    }
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /** The text behind a leading {@code /CODE/}. */
  static String withoutCode(String text) {
    int end = text.startsWith("/") ? text.indexOf('/', 1) : -1;
    return end > 0 && end < 10 ? text.substring(end + 1).strip() : text;
  }
}
