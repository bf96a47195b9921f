package org.cordon.lists.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.entity.PartialDate;

/** Dates that a spreadsheet turned into numbers. */
public final class Spreadsheets {
  /** Day 0 of serial numbers after February 1900. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  /** From September 1913 to March 2064; other numbers of four digits would be years. */
  private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}|[5-9]\\d{3}");

  private Spreadsheets() {}

  /** The date of a serial number such as {@code 13633}, which is 1937-04-28. */
  public static Optional<PartialDate> date(String serial) {
    if (!SERIAL.matcher(serial.strip()).matches()) {
      return Optional.empty();
    }
    LocalDate date = EPOCH.plusDays(Integer.parseInt(serial.strip()));
    return PartialDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
