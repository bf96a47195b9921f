package org.cordon.measure;

/**
 * An amount up to which an act is allowed within a period.
 *
 * @param amount the amount in barrels
 * @param period within what it is counted
 * @param start month and day on which a twelve-month period begins, {@code 12-22}; empty for
 *     calendar years; a whole day for a period that is counted once
 */
public record Quota(double amount, Period period, String start) {
  /** How a quota is counted. */
  public enum Period {
    /** From 1 January to 31 December. */
    CALENDAR_YEAR,
    /** Twelve months from a day of the year. */
    TWELVE_MONTHS,
    /** Once, over the time in which the measure is in force. */
    WHOLE
  }
}
