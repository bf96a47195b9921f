package org.cordon.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time as lists state it: one date, or everything from one to another.
 *
 * @param from the first date
 * @param to the last date, equal to {@code from} for a single date
 * @param approximate whether the source says that it is not sure ({@code circa})
 */
public record DateRange(PartialDate from, PartialDate to, boolean approximate) {
  /**
   * The most values that {@link #values()} spells out. Ranges of birth dates in the official lists
   * span at most nine years.
   */
  public static final int MOST_VALUES = 10;

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the range ends before it begins
   */
  public DateRange {
    if (to.compareTo(from) < 0 && !to.contains(from)) {
      throw new IllegalArgumentException(
          "expected a range that ends after it begins: from (" + from + "), to (" + to + ")");
    }
  }

  /** One exact date. */
  public static DateRange of(PartialDate date) {
    return new DateRange(date, date, false);
  }

  /** The same dates, said to be approximate. */
  public DateRange circa() {
    return new DateRange(from, to, true);
  }

  /** Whether this is one date. */
  public boolean isSingle() {
    return from.equals(to);
  }

  /**
   * The dates that the range touches, in FollowTheMoney form, which knows no ranges: one value for
   * a single date; the months it touches if it lies in one year and both ends have a month; else
   * the years it touches. Every day of the range lies in one of the values. Empty if there would be
   * more than {@link #MOST_VALUES}: such a range says too little to compare, and its ends alone
   * would contradict all that lies between.
   */
  public List<String> values() {
    if (isSingle()) {
      return List.of(from.toString());
    }
    if (from.year() == to.year()) {
      return from.month() > 0 && to.month() > 0
          ? months()
          : List.of(PartialDate.ofYear(from.year()).toString());
    }
    return to.year() - from.year() < MOST_VALUES ? years() : List.of();
  }

  /**
   * What an importer states for this range: one statement per value of {@link #values()}, each with
   * the whole text as published, so that nothing of it is lost. A range that is too wide becomes a
   * note, {@code birthDate: 1930 to 1960}.
   *
   * @param property the date property, e.g. {@code birthDate}
   * @param original the text as published, e.g. {@code circa 1979-1982}; it carries "circa", see
   *     {@link DateText#isApproximate}
   * @param field the field of the source
   */
  public List<Statement> statements(String property, String original, String field) {
    List<String> values = values();
    if (values.isEmpty()) {
      return List.of(new Statement("notes", property + ": " + original, original, field, ""));
    }
    List<Statement> statements = new ArrayList<>();
    for (String value : values) {
      statements.add(new Statement(property, value, original, field, ""));
    }
    return statements;
  }

  private List<String> months() {
    boolean nearlyTheYear = to.month() - from.month() >= MOST_VALUES;
    if (nearlyTheYear) {
      return List.of(PartialDate.ofYear(from.year()).toString());
    }
    List<String> months = new ArrayList<>();
    for (int month = from.month(); month <= to.month(); month++) {
      months.add(new PartialDate(from.year(), month, 0).toString());
    }
    return months;
  }

  private List<String> years() {
    List<String> years = new ArrayList<>();
    for (int year = from.year(); year <= to.year(); year++) {
      years.add(PartialDate.ofYear(year).toString());
    }
    return years;
  }
}
