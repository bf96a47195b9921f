package org.cordon.lists.bis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations of the Federal Register, several of which may stand in one cell with blanks between.
 */
final class Notices {
  private static final Pattern CITATION =
      Pattern.compile("([0-9]{1,3}) ?F\\.? ?R\\.?,? ?([0-9]{1,6})");
  private static final Pattern START = Pattern.compile("[\\s,;]+(?=[0-9]{1,3} ?F\\.? ?R\\.?)");

  private Notices() {}

  /** The citations, each with its date. */
  static List<String> split(String cell) {
    List<String> notices = new ArrayList<>();
    for (String notice : START.split(cell)) {
      String text = notice.strip().replaceFirst("(?: and|,|;)+$", "");
      if (!text.isEmpty()) {
        notices.add(text);
      }
    }
    return notices;
  }

  /**
   * The oldest citation as {@code VOLUME-PAGE}: renewals of an order add citations, before or
   * behind, and this one stays. A text without a citation is returned as it is.
   */
  static String oldest(String cell) {
    Matcher matcher = CITATION.matcher(cell);
    long least = Long.MAX_VALUE;
    while (matcher.find()) {
      long found = Long.parseLong(matcher.group(1)) * 1_000_000 + Long.parseLong(matcher.group(2));
      least = Math.min(least, found);
    }
    return least == Long.MAX_VALUE ? cell : least / 1_000_000 + "-" + least % 1_000_000;
  }
}
