package org.cordon.register;

/** Country codes of up to six letters as numbers, so that they compare without allocation. */
public final class CountryCode {
  private static final int BASE = 28;
  private static final int MAX_LENGTH = 6;

  private CountryCode() {}

  /** The number of a lower-case code such as {@code kp} or {@code ua-cri}; 0 for anything else. */
  public static int pack(String code) {
    if (code.isEmpty() || code.length() > MAX_LENGTH) {
      return 0;
    }
    int packed = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c >= 'a' && c <= 'z') {
        packed = packed * BASE + c - 'a' + 1;
      } else if (c == '-') {
        packed = packed * BASE + BASE - 1;
      } else {
        return 0;
      }
    }
    return packed;
  }

  /** The code of a number made by {@link #pack}. */
  public static String unpack(int packed) {
    StringBuilder code = new StringBuilder();
    for (int rest = packed; rest > 0; rest /= BASE) {
      int digit = rest % BASE;
      code.append(digit == BASE - 1 ? '-' : (char) ('a' + digit - 1));
    }
    return code.reverse().toString();
  }
}
