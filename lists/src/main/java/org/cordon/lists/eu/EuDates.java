package org.cordon.lists.eu;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.PartialDate;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * The date in one {@code birthdate}: a full date, its parts, or a range of years. A year is never
 * completed.
 */
final class EuDates {
  private static final List<String> PARTS = List.of("year", "monthOfYear", "dayOfMonth");

  private EuDates() {}

  /** The date; empty if it cannot be read. */
  static Optional<DateRange> birth(XmlRecord birth) {
    Optional<DateRange> date =
        DateText.ISO
            .parse(birth.attribute("birthdate"))
            .or(() -> parts(birth))
            .or(() -> range(birth));
    return birth.attribute("circa").equals("true") ? date.map(DateRange::circa) : date;
  }

  private static Optional<DateRange> parts(XmlRecord birth) {
    int[] numbers = PARTS.stream().mapToInt(part -> number(birth.attribute(part))).toArray();
    return numbers[0] < 1
        ? Optional.empty()
        : PartialDate.of(numbers[0], numbers[1], numbers[1] == 0 ? 0 : numbers[2])
            .map(DateRange::of);
  }

  private static Optional<DateRange> range(XmlRecord birth) {
    Optional<PartialDate> from = PartialDate.of(number(birth.attribute("yearRangeFrom")), 0, 0);
    Optional<PartialDate> to = PartialDate.of(number(birth.attribute("yearRangeTo")), 0, 0);
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0) {
      return Optional.of(new DateRange(from.get(), to.get(), false));
    }
    return from.or(() -> to).map(DateRange::of);
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  /** All that is said of the date: {@code circa 1955 to 1958}; empty if nothing is. */
  static String stated(XmlRecord birth) {
    String date = birth.attribute("birthdate");
    List<String> parts =
        PARTS.stream().map(birth::attribute).filter(part -> number(part) > 0).toList();
    String range =
        Values.tidy(
            String.join(
                " to ",
                Stream.of("yearRangeFrom", "yearRangeTo")
                    .map(birth::attribute)
                    .filter(year -> !year.isEmpty())
                    .toList()));
    String stated = !date.isEmpty() ? date : !parts.isEmpty() ? String.join("-", parts) : range;
    boolean circa = birth.attribute("circa").equals("true") && !stated.isEmpty();
    return circa ? "circa " + stated : stated;
  }

  /** Which attributes hold the date. */
  static String field(XmlRecord birth) {
    if (!birth.attribute("birthdate").isEmpty()) {
      return "birthdate/birthdate";
    }
    boolean parts = number(birth.attribute("year")) > 0;
    return parts
        ? "birthdate/year+monthOfYear+dayOfMonth+circa"
        : "birthdate/yearRangeFrom+yearRangeTo+circa";
  }
}
