package org.cordon.intake.report;

import java.util.List;
import java.util.regex.Pattern;

/** How far a claim goes, by the words of its sentence; see {@code status.txt}. */
final class Statuses {
  private record Rule(String status, Pattern pattern) {}

  private static final List<Rule> RULES =
      Rules.read("status.txt", ": ").stream()
          .map(fields -> new Rule(fields.get(0), Rules.pattern(fields.get(1))))
          .toList();

  private Statuses() {}

  /** The status of a sentence. */
  static String of(String sentence) {
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(sentence).find())
        .map(Rule::status)
        .findFirst()
        .orElse("reported");
  }

  /** In force where the sentence says so, else what is given. */
  static String of(String sentence, String other) {
    return RULES.stream()
        .filter(rule -> rule.status().equals("in-force") && rule.pattern().matcher(sentence).find())
        .map(Rule::status)
        .findFirst()
        .orElse(other);
  }
}
