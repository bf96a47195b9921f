package org.cordon.lists.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * The span from the first to the last day of a date, as the XML formats give dates that are not
 * exact.
 *
 * @param from the first day
 * @param to the last day
 * @param approximate whether the source says that it is not sure
 */
record OfacPeriod(LocalDate from, LocalDate to, boolean approximate) {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  /** The span between two ISO days; empty if one is none, or the last is before the first. */
  static Optional<OfacPeriod> of(String from, String to, boolean approximate) {
    try {
      LocalDate first = LocalDate.parse(from);
      LocalDate last = LocalDate.parse(to);
      return last.isBefore(first)
          ? Optional.empty()
          : Optional.of(new OfacPeriod(first, last, approximate));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The period in the words of the remarks: {@code 10 Dec 1948}, {@code Sep 1938}, {@code 1946},
   * {@code circa 1951}, {@code 1951 to 1953}. From 1 January to 31 December is a year.
   */
  String words() {
    return (approximate ? "circa " : "") + span();
  }

  private String span() {
    if (from.equals(to)) {
      return day(from);
    }
    boolean years =
        from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
    if (years) {
      return from.getYear() == to.getYear() ? year(from) : year(from) + " to " + year(to);
    }
    boolean months = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (months) {
      return YearMonth.from(from).equals(YearMonth.from(to))
          ? month(from)
          : month(from) + " to " + month(to);
    }
    return day(from) + " to " + day(to);
  }

  private static String year(LocalDate date) {
    return String.format(Locale.ROOT, "%04d", date.getYear());
  }

  private static String month(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1] + " " + year(date);
  }

  private static String day(LocalDate date) {
    return String.format(Locale.ROOT, "%02d ", date.getDayOfMonth()) + month(date);
  }
}
