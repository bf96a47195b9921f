package org.cordon.bench.aliases;

import org.cordon.register.Facts;

/** Compares dates packed as {@link Facts} packs them. */
final class BirthDates {
  private BirthDates() {}

  /** Whether one side has no date, or both have one of the same year: lists differ in days. */
  static boolean compatible(int[] dates1, int[] dates2) {
    boolean unknown = dates1.length == 0 || dates2.length == 0;
    for (int date1 : dates1) {
      for (int date2 : dates2) {
        if (Facts.year(date1) == Facts.year(date2)) {
          return true;
        }
      }
    }
    return unknown;
  }

  /** Whether both have the same date, known to the day. */
  static boolean shareFullDate(int[] dates1, int[] dates2) {
    for (int date1 : dates1) {
      for (int date2 : dates2) {
        if (date1 == date2 && Facts.day(date1) != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
