package org.cordon.entity;

/** The arithmetic of check digits. */
final class CheckDigits {
  private CheckDigits() {}

  /**
   * Luhn's sum over digits, the last one being the check digit (ISO/IEC 7812-1): right if it ends
   * in 0.
   */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }

  /**
   * The remainder by 97 of a text of digits and letters, letters counting 10 to 35 (ISO/IEC 7064).
   */
  static int mod97(String code) {
    int remainder = 0;
    for (int i = 0; i < code.length(); i++) {
      int value = value(code.charAt(i));
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
  }

  /** The sum of the first characters, each times its weight. */
  static int weighted(String code, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(code, i) * weights[i];
    }
    return sum;
  }

  /** The remainder of a number of up to 18 digits. */
  static long remainder(String digits, int divisor) {
    return Long.parseLong(digits) % divisor;
  }

  /** Letters as two digits, 10 to 35. */
  static String expand(String code) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      digits.append(value(code.charAt(i)));
    }
    return digits.toString();
  }

  /** The distance from the character 0: the value of a digit, and 17 and more for letters. */
  static int digit(String code, int at) {
    return code.charAt(at) - '0';
  }

  /** The value of a digit, or 10 to 35 for a letter. */
  static int value(char c) {
    return Character.digit(c, 36);
  }
}
