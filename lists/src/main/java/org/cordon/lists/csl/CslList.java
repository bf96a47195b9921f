package org.cordon.lists.csl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list that a row comes from.
 *
 * @param code its short code, e.g. {@code EL}
 * @param title its title as published, e.g. {@code Entity List (EL)}
 * @param authority who publishes it; empty in files of 2016, which have the code only
 */
record CslList(String code, String title, String authority) {
  private static final Pattern FULL =
      Pattern.compile("(.*\\(([A-Z][A-Z-]{1,9})(?: List)?\\).*?)(?: - (.*))?");

  /** The list that the column {@code source} names. */
  static CslList of(String source) {
    Matcher full = FULL.matcher(source);
    if (full.matches()) {
      String authority = full.group(3) == null ? "" : full.group(3);
      return new CslList(full.group(2), full.group(1), authority);
    }
    return new CslList(source, source, "");
  }

  /** Why the list's entries matter. The Treasury's lists and what is new are sanctions. */
  String topic() {
    return switch (code) {
      case "EL", "MEU", "DPL" -> "export.control";
      case "UVL" -> "export.risk";
      case "DTC" -> "debarment";
      default -> "sanction";
    };
  }
}
