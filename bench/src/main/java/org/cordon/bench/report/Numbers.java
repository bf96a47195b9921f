package org.cordon.bench.report;

import java.util.Arrays;
import java.util.Locale;

/** Numbers for people, the same on every machine, and the two order statistics that reports use. */
public final class Numbers {
  private Numbers() {}

  /** A probability or rate with four decimals, e.g. {@code 0.9930}. */
  public static String rate(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** A probability with six decimals, for thresholds close to 0 or 1. */
  public static String fine(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /** A share as per cent with three decimals, e.g. {@code 0.010 %}. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f %%", share * 100);
  }

  /**
   * A large number without decimals and with commas between thousands; below ten with two decimals.
   */
  public static String grouped(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
  }

  /** A number with at most three decimals, for JSON. */
  public static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** The share of part in whole; 0 when the whole is 0. */
  public static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * The middle value; of an even number of values the mean of the middle two. At least one value.
   */
  public static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * The nearest-rank percentile: the least value that at least that share of all values do not
   * exceed.
   *
   * @param sorted at least one value, in ascending order
   * @param share above 0, at most 1
   */
  public static long percentile(long[] sorted, double share) {
    // The small amount keeps 0.99 * 100, which is a little above 99 in binary, from being rounded
    // up to 100.
    int rank = (int) Math.ceil(share * sorted.length - 1e-9);
    return sorted[Math.max(rank, 1) - 1];
  }
}
