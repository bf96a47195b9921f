package org.cordon.lists.gb;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the HTML escapes that some texts of the UK Sanctions List hold; once, as published. */
final class GbText {
  private static final Pattern ESCAPE =
      Pattern.compile("&(#\\d{1,6}|#x\\p{XDigit}{1,5}|\\w{2,6});");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "rsquo", "’",
          "lsquo", "‘", "ndash", "–", "middot", "·");

  private GbText() {}

  /** The text with its escapes undone; those that are not known stay. */
  static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1), match.group())));
  }

  private static String sign(String code, String whole) {
    if (!code.startsWith("#")) {
      return NAMED.getOrDefault(code, whole);
    }
    boolean hex = code.startsWith("#x");
    int point = Integer.parseInt(code.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isDefined(point) && !Character.isISOControl(point)
        ? Character.toString(point)
        : whole;
  }
}
