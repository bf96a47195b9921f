package org.cordon.lists.update;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long to wait before the next attempt. */
final class Backoff {
  private static final int MOST_DOUBLINGS = 20;

  private Backoff() {}

  /**
   * The pause before an attempt: the first pause, doubled for each attempt that brought nothing, at
   * most the longest, of which at least one half and by chance up to all is waited.
   *
   * @param failed how many attempts in a row brought nothing, from 1
   */
  static Duration pause(FetchLimits limits, int failed, double chance) {
    long doubled =
        limits.firstPause().toMillis() << Math.min(Math.max(failed - 1, 0), MOST_DOUBLINGS);
    long full = Math.min(doubled, limits.longestPause().toMillis());
    return Duration.ofMillis(full / 2 + Math.round(full / 2.0 * chance));
  }

  /**
   * What the header Retry-After asks for (RFC 9110, 10.2.3): seconds, or a date; never negative.
   * Empty when it is neither.
   */
  static Optional<Duration> retryAfter(String header, Instant now) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    return httpDate(text)
        .map(date -> Duration.between(now, date))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** The instant of an HTTP date, e.g. {@code Fri, 27 Feb 2026 00:00:09 GMT}. */
  static Optional<Instant> httpDate(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
