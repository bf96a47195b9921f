package org.cordon.lists.gb;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the free text of the list: UN references, IMO numbers, MMSI. */
final class GbReferences {
  /** Text in such brackets is about another target. */
  private static final Pattern OTHER_TARGET = Pattern.compile("\\(OFSI ID[^)]*\\)");

  private static final Pattern UN_REFERENCE =
      Pattern.compile(
          "(?i:UN\\s+Ref\\w*)[^\\p{Alnum}]{0,4}(?:(?i:UN\\s+Ref)[^\\p{Alnum}]{0,3})?"
              + "(\\p{Lu}{2}[ieIE]\\.\\d{3}|\\p{Lu}{1,3}(?:\\.[\\p{Lu}\\d()]{1,4}){2,6})");
  private static final Pattern PRESENT_FORM = Pattern.compile("\\p{Lu}{2}[IE]\\.\\d{3}");
  private static final Pattern IMO =
      Pattern.compile("\\bIMO\\)?(?: [Nn]umber)?[^\\p{Alnum}]{1,3}(\\d{7})\\b");
  private static final Pattern MMSI = Pattern.compile("\\bMMSI\\W{1,3}(\\d{9})\\b");

  private GbReferences() {}

  /** The UN's reference of this target in a text, in the UN's spelling: {@code KPi.067}. */
  static Optional<String> un(String text) {
    Matcher matcher = UN_REFERENCE.matcher(OTHER_TARGET.matcher(text).replaceAll(" "));
    return matcher.find() ? Optional.of(spelled(matcher.group(1))) : Optional.empty();
  }

  /** {@code KPI.067} is {@code KPi.067}: the third letter of the present form is small. */
  static String spelled(String reference) {
    return PRESENT_FORM.matcher(reference).matches()
        ? reference.substring(0, 2)
            + reference.substring(2, 3).toLowerCase(Locale.ROOT)
            + reference.substring(3)
        : reference;
  }

  /**
   * The IMO number of this target in a text. Texts on companies also name ships: numbers from
   * 7000000 on are those of ships, and companies' are below.
   */
  static Optional<String> imo(String text, boolean ship) {
    Matcher matcher = IMO.matcher(text);
    while (matcher.find()) {
      if (ship || matcher.group(1).charAt(0) < '7') {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** The MMSI in a text. */
  static Optional<String> mmsi(String text) {
    Matcher matcher = MMSI.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
