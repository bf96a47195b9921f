package org.cordon.entity;

import java.util.Comparator;
import java.util.Optional;

/**
 * A date of which the year, the month or the day may be the last thing known. What is not known is
 * never filled in: a year is not its first of January.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12, or 0 when only the year is known
 * @param day a day of that month, or 0 when it is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final int[] MONTH_LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(PartialDate::month)
          .thenComparingInt(PartialDate::day);

  /**
   * {@code 1001-01-01}: what some FollowTheMoney files put where a date is only known to be long
   * past.
   */
  public static final PartialDate HISTORIC = new PartialDate(1001, 1, 1);

  /** How much of a date is known, from least to most. */
  public enum Precision {
    /** Only the year. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The full date. */
    DAY
  }

  /**
   * Checks that the date exists.
   *
   * @throws IllegalArgumentException if it does not
   */
  public PartialDate {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException(
          "expected a date that exists, with 0 for an unknown month or day: year ("
              + year
              + "), month ("
              + month
              + "), day ("
              + day
              + ")");
    }
  }

  /** A year of which nothing more is known. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** The date, or nothing if it does not exist; 0 stands for an unknown month or day. */
  public static Optional<PartialDate> of(int year, int month, int day) {
    return exists(year, month, day)
        ? Optional.of(new PartialDate(year, month, day))
        : Optional.empty();
  }

  /**
   * Reads an ISO 8601 prefix: {@code 1948}, {@code 1948-05}, {@code 1948-05-12}, the last also with
   * a time of day from {@code T21} to {@code T21:48:52.5Z}, which is checked and left out. Nothing
   * else is a date.
   */
  public static Optional<PartialDate> parse(String text) {
    int length = text.length();
    boolean dayShape = length >= 10 && dash(text, 4) && dash(text, 7);
    if (dayShape && (length == 10 || isTime(text.substring(10)))) {
      return written(text, number(text, 5, 7), number(text, 8, 10));
    }
    if (length == 7 && dash(text, 4) && number(text, 5, 7) > 0) {
      return of(number(text, 0, 4), number(text, 5, 7), 0);
    }
    return length == 4 ? of(number(text, 0, 4), 0, 0) : Optional.empty();
  }

  /** How much is known. */
  public Precision precision() {
    if (month == 0) {
      return Precision.YEAR;
    }
    return day == 0 ? Precision.MONTH : Precision.DAY;
  }

  /**
   * Whether the other date is this one or a more precise one within it: {@code 1948} contains
   * {@code 1948-05-12}.
   */
  public boolean contains(PartialDate other) {
    return year == other.year
        && (month == 0 || (month == other.month && (day == 0 || day == other.day)));
  }

  /** Whether both can be the same day: one contains the other. */
  public boolean agrees(PartialDate other) {
    return contains(other) || other.contains(this);
  }

  /** The same date with the month and day exchanged, where both are known and that date exists. */
  public Optional<PartialDate> swapped() {
    return day == 0 ? Optional.empty() : of(year, day, month);
  }

  /** By year, month, day; an unknown part before the known ones. */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** The ISO 8601 prefix. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(10);
    append(out, year, 4);
    if (month > 0) {
      append(out.append('-'), month, 2);
    }
    if (day > 0) {
      append(out.append('-'), day, 2);
    }
    return out.toString();
  }

  /** A written month or day is never 0. */
  private static Optional<PartialDate> written(String text, int month, int day) {
    return month == 0 || day == 0 ? Optional.empty() : of(number(text, 0, 4), month, day);
  }

  private static boolean exists(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) {
      return false;
    }
    if (month == 0 || day == 0) {
      return day == 0;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= (month == 2 && !leap ? 28 : MONTH_LENGTHS[month - 1]);
  }

  /** The number in those places, or -1 if one of them is not a digit. */
  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      if (!Texts.isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean dash(String text, int at) {
    return text.charAt(at) == '-';
  }

  private static boolean isTime(String text) {
    return text.matches(
        "T([01]\\d|2[0-3])(:[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?)?(Z|[+-]\\d\\d:?\\d\\d)?");
  }

  private static void append(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    out.repeat('0', width - digits.length()).append(digits);
  }
}
