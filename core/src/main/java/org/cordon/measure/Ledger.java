package org.cordon.measure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Amounts counted against quotas, in barrels. Amounts are added in the order of the transactions.
 * For one thread.
 */
public final class Ledger {
  /** Barrels in a tonne by kind of oil: about 7.33 for crude, about 7.8 for products. */
  private static final double BARRELS_PER_CUBIC_METRE = 6.2898;

  private static final Map<String, Double> BARRELS =
      Map.of(
          "bbl",
          1.0,
          "barrel",
          1.0,
          "barrels",
          1.0,
          "m3",
          BARRELS_PER_CUBIC_METRE,
          "l",
          BARRELS_PER_CUBIC_METRE / 1_000,
          "litres",
          BARRELS_PER_CUBIC_METRE / 1_000);

  private final Map<String, Double> used = new TreeMap<>();
  private final boolean complete;

  /**
   * An empty ledger.
   *
   * @param complete whether it holds all that was delivered in the period, as published, so that
   *     what remains is known
   */
  public Ledger(boolean complete) {
    this.complete = complete;
  }

  /** Whether it holds all that was delivered. */
  public boolean complete() {
    return complete;
  }

  /** Adds an amount in barrels that was delivered before. */
  public void add(String measure, String period, double barrels) {
    used.merge(key(measure, period), barrels, Double::sum);
  }

  double used(String measure, String period) {
    return used.getOrDefault(key(measure, period), 0.0);
  }

  private static String key(String measure, String period) {
    return measure + " " + period;
  }

  /**
   * A quantity in barrels; tonnes by the density of the quota: 4 million barrels stand for 525,000
   * tonnes of crude in S/RES/2397 (2017) paragraph 4, and 7.8 barrels for a tonne of products.
   *
   * @return empty if the unit is none of volume or mass
   */
  static Optional<Double> barrels(double quantity, String unit, boolean crude) {
    String name = unit.toLowerCase(java.util.Locale.ROOT);
    double perTonne = crude ? 4_000_000.0 / 525_000.0 : 7.8;
    Double factor =
        switch (name) {
          case "t", "tonne", "tonnes", "mt" -> Double.valueOf(perTonne);
          case "kg" -> Double.valueOf(perTonne / 1_000);
          default -> BARRELS.get(name);
        };
    return Optional.ofNullable(factor).map(each -> quantity * each);
  }

  /** The period into which a day falls, e.g. {@code 2018} or {@code from 2017-12-22}. */
  static String period(Quota quota, LocalDate day) {
    return switch (quota.period()) {
      case CALENDAR_YEAR -> String.valueOf(day.getYear());
      case WHOLE -> "whole";
      case TWELVE_MONTHS -> {
        MonthDay start = MonthDay.parse("--" + quota.start());
        LocalDate first = start.atYear(day.getYear());
        yield "from " + (day.isBefore(first) ? start.atYear(day.getYear() - 1) : first);
      }
    };
  }
}
