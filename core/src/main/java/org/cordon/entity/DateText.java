package org.cordon.entity;

import java.util.Locale;
import java.util.Optional;

/**
 * The ways in which lists write dates. A source names the one it uses; formats are never tried in
 * turn, since {@code 03/04/1960} has two meanings.
 */
public enum DateText {
  /** {@code 1948}, {@code 1948-05}, {@code 1948-05-12}, as {@link PartialDate#parse}. */
  ISO("iso"),
  /**
   * English month names, as in OFAC's remarks: {@code 10 Dec 1948}, {@code Sep 1938}, {@code 1946},
   * {@code circa 1951}, {@code 1951 to 1953}, {@code 01 Jan 1961 to 31 Dec 1962}, {@code circa
   * 1979-1982}, {@code between Aug. and Sep. 1977}.
   */
  WORDS("words"),
  /**
   * {@code 12/05/1948} is 12 May, as in the United Kingdom's lists. {@code 00} or the letters
   * {@code dd} and {@code mm} stand for an unknown day or month; {@code 05/1948} and {@code 1948}
   * are read too.
   */
  DAY_MONTH_YEAR("dd/mm/yyyy"),
  /**
   * {@code 05/12/1948} is 12 May, as in the United States; otherwise as {@link #DAY_MONTH_YEAR}.
   */
  MONTH_DAY_YEAR("mm/dd/yyyy"),
  /**
   * {@code 12.5.1948} is 12 May, as in central Europe and Russia; otherwise as {@link
   * #DAY_MONTH_YEAR}.
   */
  DOTTED("d.m.yyyy");

  private final String label;

  DateText(String label) {
    this.label = label;
  }

  /** The name used in column mappings, e.g. {@code dd/mm/yyyy}. */
  public String label() {
    return label;
  }

  /** The way of that label. */
  public static Optional<DateText> of(String label) {
    for (DateText way : values()) {
      if (way.label.equals(label.toLowerCase(Locale.ROOT))) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  /** Reads a text written in this way; empty if it is not, or if there is no such date. */
  public Optional<DateRange> parse(String text) {
    String line = Texts.line(text);
    return switch (this) {
      case ISO -> PartialDate.parse(line).map(DateRange::of);
      case WORDS -> DateWords.parse(line);
      case DAY_MONTH_YEAR -> numbers(line.split("/", -1), true);
      case MONTH_DAY_YEAR -> numbers(line.split("/", -1), false);
      case DOTTED -> numbers(line.split("\\.", -1), true);
    };
  }

  /**
   * Reads {@code 30-Mar-18}. The two digits mean the year among the hundred that end with {@code
   * lastYear}: with 2025, {@code 18} is 2018 and {@code 48} is 1948.
   *
   * @param lastYear the latest year that can be meant, e.g. that of the edition
   */
  public static Optional<DateRange> shortYear(String text, int lastYear) {
    String[] parts = Texts.line(text).split("-", -1);
    if (parts.length != 3 || parts[2].length() != 2 || !Texts.isDigits(parts[2])) {
      return Optional.empty();
    }
    int year = lastYear - Math.floorMod(lastYear - number(parts[2], 2), 100);
    int day = number(parts[0], 2);
    return day == 0
        ? Optional.empty()
        : PartialDate.of(year, DateWords.month(parts[1]), day).map(DateRange::of);
  }

  /**
   * Whether a text as published says that its date is not exact: {@code circa 1951}, {@code about
   * 1960}.
   */
  public static boolean isApproximate(String original) {
    return DateWords.saysCirca(Texts.line(original));
  }

  private static Optional<DateRange> numbers(String[] parts, boolean dayFirst) {
    int last = parts.length - 1;
    int year = parts[last].length() == 4 ? number(parts[last], 4) : -1;
    int month = last == 0 ? 0 : number(parts[last == 2 && !dayFirst ? 0 : last - 1], 2);
    int day = last < 2 ? 0 : number(parts[dayFirst ? 0 : 1], 2);
    return last > 2 ? Optional.empty() : PartialDate.of(year, month, day).map(DateRange::of);
  }

  /**
   * The number, 0 for the place-holders dd and mm, or -1 if it is none or has more digits than
   * allowed.
   */
  static int number(String text, int mostDigits) {
    if (text.equalsIgnoreCase("dd") || text.equalsIgnoreCase("mm")) {
      return 0;
    }
    return Texts.isDigits(text) && text.length() <= mostDigits ? Integer.parseInt(text) : -1;
  }
}
