package org.cordon.bench.aliases;

/** Compares dates packed as {@link org.cordon.register.Facts} packs them. */
final class BirthDates {
  private static final int DAY_BITS = 0x1f;
  private static final int MONTH_BITS = 0x1e0;

  private BirthDates() {}

  /** Whether one side has no date, or a date of one may be a date of the other. */
  static boolean compatible(int[] dates1, int[] dates2) {
    boolean unknown = dates1.length == 0 || dates2.length == 0;
    for (int date1 : dates1) {
      for (int date2 : dates2) {
        if (agree(date1, date2)) {
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

  private static boolean agree(int date1, int date2) {
    int compared = ~(MONTH_BITS | DAY_BITS);
    if ((date1 & MONTH_BITS) != 0 && (date2 & MONTH_BITS) != 0) {
      compared |= MONTH_BITS;
      if ((date1 & DAY_BITS) != 0 && (date2 & DAY_BITS) != 0) {
        compared |= DAY_BITS;
      }
    }
    return (date1 & compared) == (date2 & compared);
  }
}
