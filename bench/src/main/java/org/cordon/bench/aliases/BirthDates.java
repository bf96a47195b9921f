package org.cordon.bench.aliases;

/** Compares dates packed as {@link org.cordon.register.Facts} packs them. */
final class BirthDates {
  private static final int DAY_BITS = 0x1f;
  private static final int YEAR_SHIFT = 9;

  private BirthDates() {}

  /** Whether one side has no date, or both have one of the same year: lists differ in days. */
  static boolean compatible(int[] dates1, int[] dates2) {
    boolean unknown = dates1.length == 0 || dates2.length == 0;
    for (int date1 : dates1) {
      for (int date2 : dates2) {
        if (date1 >>> YEAR_SHIFT == date2 >>> YEAR_SHIFT) {
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
        if (date1 == date2 && (date1 & DAY_BITS) != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
