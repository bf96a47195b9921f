package org.cordon.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Numbers {
  private static final int PLACES = 3;

  private Numbers() {}

  static String shown(double number) {
    return BigDecimal.valueOf(number)
        .setScale(PLACES, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
