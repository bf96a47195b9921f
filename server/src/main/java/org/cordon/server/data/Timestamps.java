package org.cordon.server.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Times as clients parse them: exactly {@code YYYY-MM-DDTHH:MM:SS}, in UTC. */
public final class Timestamps {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", java.util.Locale.ROOT);
  private static final int DAY = 10;
  private static final int SECOND = 19;

  private Timestamps() {}

  /** The time that a text means: a day, a day and time, with or without zone. */
  public static Optional<String> of(String text) {
    try {
      return Optional.of(FORM.format(parse(text.strip().replace(' ', 'T'))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime parse(String text) {
    if (text.length() <= DAY) {
      return LocalDate.parse(padded(text)).atStartOfDay();
    }
    if (text.length() == SECOND) {
      return LocalDateTime.parse(text);
    }
    boolean zoned =
        text.endsWith("Z") || text.lastIndexOf('+') > DAY || text.lastIndexOf('-') > DAY;
    return zoned
        ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
        : LocalDateTime.parse(text);
  }

  /** A year or a month begins with its first day. */
  private static String padded(String day) {
    return switch (day.length()) {
      case 4 -> day + "-01-01";
      case 7 -> day + "-01";
      default -> day;
    };
  }

  /** The earliest of some texts that are times. */
  public static Optional<String> earliest(Collection<String> texts) {
    return texts.stream().flatMap(text -> of(text).stream()).min(Comparator.naturalOrder());
  }

  /** The latest of some texts that are times. */
  public static Optional<String> latest(Collection<String> texts) {
    return texts.stream().flatMap(text -> of(text).stream()).max(Comparator.naturalOrder());
  }
}
