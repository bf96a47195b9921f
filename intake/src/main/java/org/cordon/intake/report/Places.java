package org.cordon.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** States in prose: by name, adjective and capital, as in {@code places.txt}. */
final class Places {
  /** A state that a sentence names, and where. */
  record Named(String code, int start, int end) {}

  private record Rule(String code, Pattern pattern) {}

  private static final List<Rule> RULES =
      Rules.read("places.txt", ":").stream()
          .map(fields -> new Rule(fields.get(0), Pattern.compile("\\b(" + fields.get(1) + ")\\b")))
          .toList();

  private Places() {}

  /** The states named, in the order of the text. */
  static List<Named> in(String text) {
    List<Named> named = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        boolean inside =
            named.stream().anyMatch(n -> n.start() <= matcher.start() && n.end() >= matcher.end());
        if (!inside) {
          named.add(new Named(rule.code(), matcher.start(), matcher.end()));
        }
      }
    }
    named.sort(java.util.Comparator.comparingInt(Named::start));
    return named;
  }

  /** The first state named; empty when there is none. */
  static String first(String text) {
    List<Named> named = in(text);
    return named.isEmpty() ? "" : named.getFirst().code();
  }
}
