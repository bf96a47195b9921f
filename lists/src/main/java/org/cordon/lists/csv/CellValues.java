package org.cordon.lists.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.PartialDate;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/** Cleans the text of a cell for a property. */
final class CellValues {
  /** What systems write where they know nothing. Not {@code NA}, which is Namibia. */
  private static final Set<String> NOTHING =
      Set.of(
          "n/a", "none", "null", "nil", "-", "--", "unknown", "not known", "not available", "#n/a");

  /** Year first, in whatever way the parts are set apart: no other order is in use. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})[-/.\u5e74\ub144 ]+([0-9]{1,2})[-/.\u6708\uc6d4"
              + " ]+([0-9]{1,2})[\u65e5\uc77c.]?");

  private static final Pattern COMPACT =
      Pattern.compile("(1[89]|20)([0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])");

  private CellValues() {}

  /**
   * Whether a value of this property can be wrong at all, so that it says something about the row.
   */
  static boolean isChecked(Property property) {
    return property.type() == PropertyType.DATE || property.type() == PropertyType.COUNTRY;
  }

  /** Whether the text says that there is no value. People can be called None or Null. */
  static boolean isNothing(Property property, String text) {
    return property.type() != PropertyType.NAME
        && !property.name().endsWith("Name")
        && NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }

  /** What a cell of this property should hold, for messages. */
  static String expectation(Property property, String text) {
    if (property.type() == PropertyType.DATE) {
      return "a date such as 1948-05-12, 12 May 1948 or 1948";
    }
    return Cleaner.clean(property, text) instanceof Cleaned.Rejected rejected
        ? rejected.expected()
        : "a value";
  }

  /**
   * The statements for the text; none when it cannot be cleaned.
   *
   * @param dates how dates are written; when nothing is stated, the forms that have one meaning
   *     only are read, and of {@code 03/04/1948} the year alone is taken
   */
  static List<Statement> clean(
      Property property, String text, String field, Optional<DateText> dates) {
    if (property.type() == PropertyType.DATE) {
      return date(text, dates)
          .map(range -> range.statements(property.name(), text, field))
          .orElse(List.of());
    }
    return Cleaner.clean(property, text)
        .value()
        .map(value -> List.of(new Statement(property.name(), value, text, field, "")))
        .orElse(List.of());
  }

  /** Whether the text is a date of which day and month cannot be told apart. */
  static boolean isAmbiguousDate(String text) {
    Optional<DateRange> dayFirst = DateText.DAY_MONTH_YEAR.parse(text);
    Optional<DateRange> monthFirst = DateText.MONTH_DAY_YEAR.parse(text);
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
  }

  private static Optional<DateRange> date(String text, Optional<DateText> stated) {
    Optional<DateRange> inOrder =
        yearFirst(text).or(() -> DateText.ISO.parse(text)).or(() -> DateText.WORDS.parse(text));
    if (inOrder.isPresent()) {
      return inOrder;
    }
    return stated.isPresent() ? stated.get().parse(text) : dayOrMonthFirst(text);
  }

  private static Optional<DateRange> yearFirst(String text) {
    Matcher apart = YEAR_FIRST.matcher(text);
    if (apart.matches()) {
      return date(apart.group(1), apart.group(2), apart.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches()
        ? date(compact.group(1) + compact.group(2), compact.group(3), compact.group(4))
        : Optional.empty();
  }

  private static Optional<DateRange> date(String year, String month, String day) {
    return PartialDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .map(DateRange::of);
  }

  private static Optional<DateRange> dayOrMonthFirst(String text) {
    if (isAmbiguousDate(text)) {
      return DateText.DAY_MONTH_YEAR
          .parse(text)
          .map(range -> DateRange.of(PartialDate.ofYear(range.from().year())));
    }
    return DateText.DAY_MONTH_YEAR
        .parse(text)
        .or(() -> DateText.MONTH_DAY_YEAR.parse(text))
        .or(() -> DateText.DOTTED.parse(text));
  }
}
