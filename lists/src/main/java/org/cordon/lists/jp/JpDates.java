package org.cordon.lists.jp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.DateRange;
import org.cordon.entity.PartialDate;
import org.cordon.lists.input.Spreadsheets;

/**
 * Dates as the Ministry of Finance writes them: {@code 1963年頃}, {@code 1965年又は1966年}, {@code
 * 1955年-1958年頃}, {@code 2001.9.22}, {@code 2022/10/21}, and the serial numbers of the spreadsheet
 * ({@code 13633} is 1937-04-28).
 */
final class JpDates {
  private static final Pattern JAPANESE =
      Pattern.compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
  private static final Pattern TO = Pattern.compile(".*?(?:から|[-–—~～〜―]).*", Pattern.DOTALL);

  private JpDates() {}

  /** All dates in a text; a range is one. */
  static List<DateRange> read(String text) {
    String plain = JpText.plain(text).strip();
    Optional<PartialDate> serial = Spreadsheets.date(plain);
    if (serial.isPresent()) {
      return List.of(DateRange.of(serial.get()));
    }
    if (YEAR.matcher(plain).matches()) {
      return List.of(DateRange.of(PartialDate.ofYear(Integer.parseInt(plain))));
    }
    List<DateRange> japanese = find(JAPANESE, plain);
    return japanese.isEmpty() ? find(NUMBERS, plain) : japanese;
  }

  private static List<DateRange> find(Pattern pattern, String text) {
    List<DateRange> dates = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int end = 0;
    while (matcher.find()) {
      Optional<PartialDate> date =
          PartialDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (date.isPresent()) {
        String between = text.substring(end, matcher.start());
        add(dates, date.get(), TO.matcher(between).matches());
        if (text.startsWith("頃", matcher.end()) || text.startsWith("ごろ", matcher.end())) {
          dates.add(dates.removeLast().circa());
        }
        end = matcher.end();
      }
    }
    return dates;
  }

  private static void add(List<DateRange> dates, PartialDate date, boolean range) {
    boolean open = !dates.isEmpty() && dates.getLast().isSingle() && range;
    if (open && dates.getLast().from().compareTo(date) < 0) {
      DateRange from = dates.removeLast();
      dates.add(new DateRange(from.from(), date, from.approximate()));
    } else {
      dates.add(DateRange.of(date));
    }
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
