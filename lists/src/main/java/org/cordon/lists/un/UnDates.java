package org.cordon.lists.un;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * The dates of a UN entry. A value is an ISO prefix of the precision that is stated: a year is
 * never completed. Of a range every year is a value; what cannot be read as a date, such as one of
 * the Hijri calendar, is left to the notes.
 */
final class UnDates {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** The only addition to dates in the list: {@code 2015-04-07-04:00}. */
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})");

  private static final Pattern FULL_DATE =
      Pattern.compile(
          "\\d{1,2} \\p{L}{3,9}\\.? ?\\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+\\.?) (\\d{1,2}), (\\d{4})");

  private UnDates() {}

  /**
   * The birth dates of one {@code INDIVIDUAL_DATE_OF_BIRTH}; none if it states none that can be
   * read.
   */
  static List<Statement> birth(XmlRecord element) {
    String type = element.tidy("TYPE_OF_DATE").toLowerCase(Locale.ROOT);
    String stated = stated(element);
    return read(bare(element))
        .map(range -> type.startsWith("approx") ? range.circa() : range)
        .map(range -> range.statements("birthDate", stated, element.name()))
        .orElse(List.of());
  }

  /**
   * The text of the date without its type: the date, the year (with the month beside it), the
   * range, or the note.
   */
  private static String bare(XmlRecord element) {
    String date = element.tidy("DATE");
    if (!date.isEmpty()) {
      return date;
    }
    String year = element.tidy("YEAR");
    String note = element.tidy("NOTE");
    if (YEAR.matcher(year).matches()) {
      String withMonth = note + " " + year;
      return read(withMonth).isPresent() ? withMonth : year;
    }
    String from = element.tidy("FROM_YEAR");
    if (!from.isEmpty()) {
      return from + " to " + element.tidy("TO_YEAR");
    }
    return year.isEmpty() ? note : year;
  }

  /** All that an element says in one line: {@code APPROXIMATELY 1962}. */
  private static String stated(XmlRecord element) {
    return Values.tidy(String.join(" ", element.children().stream().map(XmlRecord::text).toList()));
  }

  /** Reads a date as it occurs in the list. */
  static Optional<DateRange> read(String text) {
    Matcher offset = OFFSET.matcher(text);
    String date = offset.matches() ? offset.group(1) : text;
    return DateText.ISO.parse(date).or(() -> DateText.WORDS.parse(date));
  }

  /** One date; none if the text is a range. */
  static Optional<String> single(String text) {
    return read(text).filter(DateRange::isSingle).map(range -> range.from().toString());
  }

  /** The first full date inside a text, e.g. of {@code expires on 22 Jul. 2014}. */
  static Optional<String> find(String text) {
    Matcher full = FULL_DATE.matcher(text);
    while (full.find()) {
      Optional<String> date = single(dayFirst(full.group()));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static String dayFirst(String date) {
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    return monthFirst.matches()
        ? monthFirst.group(2) + " " + monthFirst.group(1) + " " + monthFirst.group(3)
        : date;
  }
}
