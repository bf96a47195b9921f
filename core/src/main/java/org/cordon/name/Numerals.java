package org.cordon.name;

import java.util.HashMap;
import java.util.Map;

/** Roman numerals from II to XL, which tell funds, ships and divisions apart. */
final class Numerals {
  private static final int LARGEST = 40;
  private static final Map<String, String> ROMAN = new HashMap<>();

  static {
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl"};
    for (int n = 2; n <= LARGEST; n++) {
      ROMAN.put(tens[n / 10] + units[n % 10], Integer.toString(n));
    }
  }

  private Numerals() {}

  /** Whether a word is a Roman numeral; single letters are, as in {@code Fund V}. */
  static boolean isRoman(String word) {
    return ROMAN.containsKey(word);
  }

  /** The number in Arabic digits. */
  static String roman(String word) {
    return ROMAN.getOrDefault(word, word);
  }
}
