package org.cordon.lists.update;

import java.time.Duration;

/**
 * How long and how much a fetch of one file may take.
 *
 * @param connect for making a connection
 * @param stall without a single byte; then the attempt is given up and tried again
 * @param total for one file with all attempts and pauses
 * @param maxBytes of one file, both as sent and unpacked
 * @param attempts in a row that bring nothing new; one that brought some bytes counts anew
 * @param firstPause before the second attempt; doubled for each further one
 * @param longestPause that any pause may reach, also one that the server asks for
 */
public record FetchLimits(
    Duration connect,
    Duration stall,
    Duration total,
    long maxBytes,
    int attempts,
    Duration firstPause,
    Duration longestPause) {

  /**
   * The defaults. The largest list known, OFAC's Advanced XML, has some 130 MB: 1 GiB leaves room
   * for growth, and half an hour is enough for that list on a line of 1 Mbit/s.
   */
  public static final FetchLimits STANDARD =
      new FetchLimits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofMinutes(30),
          1L << 30,
          5,
          Duration.ofSeconds(1),
          Duration.ofMinutes(2));

  /** Checks that all are above zero. */
  public FetchLimits {
    for (Duration duration : new Duration[] {connect, stall, total, firstPause, longestPause}) {
      if (!duration.isPositive()) {
        throw new IllegalArgumentException("expected a time above zero, found " + duration);
      }
    }
    if (maxBytes < 1 || attempts < 1) {
      throw new IllegalArgumentException("expected at least one byte and one attempt");
    }
  }

  /** The same with another size. */
  public FetchLimits withMaxBytes(long bytes) {
    return new FetchLimits(connect, stall, total, bytes, attempts, firstPause, longestPause);
  }

  /** The same with another time for one file. */
  public FetchLimits withTotal(Duration time) {
    return new FetchLimits(connect, stall, time, maxBytes, attempts, firstPause, longestPause);
  }

  /** The same with another number of attempts. */
  public FetchLimits withAttempts(int number) {
    return new FetchLimits(connect, stall, total, maxBytes, number, firstPause, longestPause);
  }

  /** The same with another time without a byte. */
  public FetchLimits withStall(Duration time) {
    return new FetchLimits(connect, time, total, maxBytes, attempts, firstPause, longestPause);
  }
}
