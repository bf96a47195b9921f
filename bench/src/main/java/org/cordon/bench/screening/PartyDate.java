package org.cordon.bench.screening;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of benchmark files, in which months and days may lack their leading zero. */
final class PartyDate {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private PartyDate() {}

  /**
   * The date as an ISO prefix: year, year and month, or the full date; empty when it is none of
   * these.
   */
  static Optional<String> iso(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    StringBuilder iso = new StringBuilder(form.group(1));
    for (int group = 2; group <= 3 && form.group(group) != null; group++) {
      iso.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(form.group(group))));
    }
    return Optional.of(iso.toString());
  }
}
