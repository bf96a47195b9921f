package org.cordon.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleaning of e-mail addresses, telephone numbers and web addresses. */
final class Contacts {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>,;:\"()]{1,64}@((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]{1,62})");
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)[\\s,;]*(?:ext|extension|x)[.:]?\\s*\\d{1,6}$");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
  private static final Pattern URL =
      Pattern.compile(
          "(?i)(?:(https?|ftp)://)?((?:[\\p{L}\\p{N}_-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+(?::\\d{1,5})?)([/?#]\\S*)?");

  private Contacts() {}

  /** In lower case, since no provider in use tells addresses apart by case. */
  static Optional<String> email(String line) {
    String address =
        line.regionMatches(true, 0, "mailto:", 0, 7) ? line.substring(7).strip() : line;
    return EMAIL.matcher(address).matches()
        ? Optional.of(address.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * Digits with a plus in front where the text has one or begins with 00 (ITU-T E.164 without
   * completing national numbers).
   */
  static Optional<String> phone(String line) {
    String compact =
        Texts.compact(EXTENSION.matcher(line).replaceFirst("")).replaceAll("[(),]", "");
    String number = compact.startsWith("00") ? "+" + compact.substring(2) : compact;
    String trunk =
        number.startsWith("+") && line.contains("(0)") ? withoutTrunkZero(line, number) : number;
    return PHONE.matcher(trunk).matches() ? Optional.of(trunk) : Optional.empty();
  }

  /** With a scheme, scheme and host in lower case. */
  static Optional<String> url(String line) {
    Matcher matcher = URL.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String scheme = matcher.group(1) == null ? "http" : matcher.group(1).toLowerCase(Locale.ROOT);
    String path = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(
        scheme
            + "://"
            + matcher.group(2).toLowerCase(Locale.ROOT)
            + (path.equals("/") ? "" : path));
  }

  /** {@code +44 (0)20 ...}: the zero is dialled only inside the country. */
  private static String withoutTrunkZero(String line, String number) {
    String before = Texts.compact(line.substring(0, line.indexOf("(0)")));
    int zero = (before.startsWith("00") ? before.length() - 1 : before.length());
    return number.substring(0, zero) + number.substring(zero + 1);
  }
}
