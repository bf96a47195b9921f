package org.cordon.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goods codes. The first six digits of CN, HTS and HSK codes are those of the Harmonized System;
 * further digits are each customs union's own.
 */
public final class GoodsCode {
  /** Digits that all nomenclatures share. */
  public static final int COMMON = 6;

  private static final int LONGEST = 10;

  /** The nomenclatures that are understood. */
  public static final List<String> NOMENCLATURES = List.of("HS", "CN", "HTS", "HSK");

  /**
   * Codes of older editions of the Harmonized System whose goods stand elsewhere in the edition of
   * 2022, for goods that controls name. From general knowledge of the amendments of 2017 and 2022,
   * not from a correlation table that was read: so they only ever raise a question.
   */
  private static final Map<String, List<String>> MOVED =
      Map.ofEntries(
          Map.entry("880310", List.of("880710")),
          Map.entry("880320", List.of("880720")),
          Map.entry("880330", List.of("880730")),
          Map.entry("880390", List.of("880790")),
          Map.entry("8803", List.of("8807")),
          Map.entry("854140", List.of("854141", "854142", "854143", "854149")),
          Map.entry("854150", List.of("854151", "854159")),
          Map.entry("851712", List.of("851713", "851714")),
          Map.entry("851770", List.of("851771", "851779")),
          Map.entry("852580", List.of("852581", "852582", "852583", "852589")),
          Map.entry("854890", List.of("854800", "854999")),
          Map.entry("901380", List.of("901380", "852411", "852491")),
          Map.entry("940540", List.of("940541", "940542", "940549")),
          Map.entry("847950", List.of("847950", "842870")));

  private GoodsCode() {}

  /**
   * The digits of a code as people write it, with dots, spaces or dashes.
   *
   * @return two to ten digits; empty if it is no code
   */
  public static Optional<String> digits(String text) {
    String digits = text.replaceAll("[.\\s-]", "");
    boolean code =
        digits.length() >= 2
            && digits.length() <= LONGEST
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return code ? Optional.of(digits) : Optional.empty();
  }

  /** Where the goods of a code of an older edition stand in the edition of 2022; empty if there. */
  static List<String> moved(String digits, int edition) {
    if (edition == 0 || edition >= 2022) {
      return List.of();
    }
    String common = digits.substring(0, Math.min(COMMON, digits.length()));
    List<String> moved = MOVED.getOrDefault(common, List.of());
    return moved.contains(common) && moved.size() == 1 ? List.of() : moved;
  }

  /** The code as it is usually printed, e.g. {@code 8542.31}. */
  public static String shown(String digits) {
    if (digits.length() <= 4) {
      return digits;
    }
    String head = digits.substring(0, 4) + "." + digits.substring(4, Math.min(6, digits.length()));
    return digits.length() <= COMMON ? head : head + "." + digits.substring(COMMON);
  }
}
