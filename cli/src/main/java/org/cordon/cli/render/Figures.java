package org.cordon.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written. */
public final class Figures {
  private static final int PLACES = 6;

  private Figures() {}

  /** A count with thousands separated: {@code 1,003}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A count and what is counted: {@code 1 hit}, {@code 2 hits}. */
  public static String count(long number, String singular, String plural) {
    return count(number) + " " + (number == 1 ? singular : plural);
  }

  /** A probability in per cent, never rounded up to 100: {@code 99.9 %}. */
  public static String percent(double probability) {
    double percent = Math.floor(probability * 1000) / 10;
    return String.format(Locale.ROOT, "%.1f %%", percent);
  }

  /** Log-odds with their sign: {@code +3.21}. */
  public static String logOdds(double value) {
    // Negative zero and what rounds to it would be shown as -0.00.
    return String.format(Locale.ROOT, "%+.2f", Math.abs(value) < 0.005 ? 0.0 : value);
  }

  /** The day of a date or instant as stated: {@code 2026-02-27} of {@code 2026-02-27T00:00:09Z}. */
  public static String day(String stated) {
    int time = stated.indexOf('T');
    return time < 0 ? stated : stated.substring(0, time);
  }

  /** Bytes for people: {@code 3.4 MB}. */
  public static String bytes(long bytes) {
    if (bytes < 1000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** A number for programs: at most six decimal places. */
  public static BigDecimal decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
