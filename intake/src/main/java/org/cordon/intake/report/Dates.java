package org.cordon.intake.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in prose: printed ones, and days such as Thursday counted back from a report's date. */
final class Dates {
  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";
  private static final Pattern MDY =
      Pattern.compile("\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DMY =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTHS + ",? (\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern MD = Pattern.compile("\\b" + MONTHS + " (\\d{1,2})\\b(?!,? \\d{4})");

  private Dates() {}

  /** The first printed date. */
  static Optional<LocalDate> find(String text) {
    Matcher mdy = MDY.matcher(text);
    if (mdy.find()) {
      return day(mdy.group(3), mdy.group(1), mdy.group(2));
    }
    Matcher dmy = DMY.matcher(text);
    if (dmy.find()) {
      return day(dmy.group(3), dmy.group(2), dmy.group(1));
    }
    Matcher iso = ISO.matcher(text);
    return iso.find() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  /** A month and day without a year, taken in that year. */
  static Optional<LocalDate> withoutYear(String text, int year) {
    Matcher md = MD.matcher(text);
    return md.find() ? day(String.valueOf(year), md.group(1), md.group(2)) : Optional.empty();
  }

  static boolean isOnly(String text) {
    return text.length() < 60 && find(text).isPresent();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // no day of the calendar, so no date
    }
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.toUpperCase(Locale.ROOT).substring(0, 3))) {
        return month.getValue();
      }
    }
    throw new IllegalStateException("the pattern lets only months pass: " + name);
  }

  /** The day that a weekday in a sentence means: the last one up to the report's own date. */
  static Optional<LocalDate> weekday(String sentence, LocalDate report) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
      if (sentence.contains(name)) {
        return Optional.of(
            report.minusDays(Math.floorMod(report.getDayOfWeek().getValue() - day.getValue(), 7)));
      }
    }
    return Optional.empty();
  }
}
