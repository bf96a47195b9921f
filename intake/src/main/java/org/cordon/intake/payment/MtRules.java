package org.cordon.intake.payment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Mandatory fields and line lengths by the SWIFT user handbook, category 1, 2 and 7. */
final class MtRules {
  private static final Map<String, List<String>> NEEDED =
      new TreeMap<>(
          Map.of(
              "101", List.of("20", "28D", "30", "21", "32B", "50", "59", "71A"),
              "103", List.of("20", "23B", "32A", "50", "59", "71A"),
              "202", List.of("20", "21", "32A", "58"),
              "202COV", List.of("20", "21", "32A", "58", "50", "59"),
              "700", List.of("27", "40A", "20", "40E", "31D", "50", "59", "32B", "41", "49"),
              "710",
                  List.of("27", "40B", "20", "21", "31C", "40E", "31D", "50", "59", "32B", "49")));

  /** Fields of 65 characters a line. */
  private static final Set<String> WIDE = Set.of("45", "46", "47", "44", "77");

  private static final int LINE = 35;
  private static final int WIDE_LINE = 65;

  private MtRules() {}

  static Set<String> known() {
    return NEEDED.keySet();
  }

  static List<String> needed(String type) {
    return NEEDED.getOrDefault(type, List.of());
  }

  static int longest(MtField field) {
    return WIDE.contains(field.number()) ? WIDE_LINE : LINE + (field.letter().equals("F") ? 2 : 1);
  }
}
