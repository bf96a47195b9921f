package org.cordon.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds conduct that a sentence tells of, and how far the claim goes; see {@code conduct.txt}. */
final class Conducts {
  private record Rule(String key, String title, String typology, List<Pattern> sets) {}

  private static final List<Rule> RULES =
      Rules.read("conduct.txt", " \\| ").stream()
          .map(f -> new Rule(f.get(0), f.get(1), f.get(2), Rules.sets(f.get(3))))
          .toList();
  private static final Pattern GIVES =
      Pattern.compile("(?i)(suppl\\w+|provid\\w+|sen[dt]\\w*|shipp\\w+|dispatch\\w*|from)\\b");
  private static final Pattern GETS = Pattern.compile("(?i)\\b(to|for)\\s+(use in )?$");

  private Conducts() {}

  static List<Conduct> in(Span sentence, String by) {
    List<Conduct> found = new ArrayList<>();
    for (Rule rule : RULES) {
      if (Rules.holds(rule.sets(), sentence.text())) {
        String[] way = direction(sentence.text());
        String status = status(sentence.text());
        found.add(
            new Conduct(
                rule.key(),
                rule.title(),
                rule.typology(),
                way[0],
                way[1],
                status,
                status.equals("denial") ? denier(sentence.text(), by) : by,
                sentence));
      }
    }
    return found;
  }

  /**
   * How far a claim of conduct goes. An authority that names conduct as the ground of a measure
   * alleges it: the measure is in force, the conduct is not proven by it.
   */
  private static String status(String text) {
    String status = Statuses.of(text);
    return switch (status) {
      case "in-force" -> "allegation";
      case "announced" -> "reported";
      default -> status;
    };
  }

  /** Who denies: the states named in front of the verb, else "both countries", else the speaker. */
  private static String denier(String text, String by) {
    java.util.regex.Matcher verb =
        Pattern.compile("(?i)\\b(den(y|ies|ied)|reject\\w*|dismiss\\w*)\\b").matcher(text);
    String before = verb.find() ? text.substring(0, verb.start()) : "";
    if (before.matches("(?is).*\\bboth (countries|sides|states|governments)\\b.*")) {
      return "both countries";
    }
    List<String> states =
        Places.in(before).stream()
            .map(named -> org.cordon.entity.Countries.label(named.code()))
            .distinct()
            .sorted()
            .toList();
    return states.isEmpty() ? by : String.join(", ", states);
  }

  /** Who gives and who gets: the state behind "to" or "for" gets, the other one gives. */
  private static String[] direction(String text) {
    List<Places.Named> named =
        Places.in(text).stream()
            .filter(n ->
                n.code().equals("kp")
                    || n.code().equals("ru")
                    || n.code().equals("ir")
                    || n.code().equals("cn")
                    || n.code().equals("sy"))
            .toList();
    String to = "";
    for (Places.Named place : named) {
      to = GETS.matcher(text.substring(0, place.start())).find() ? place.code() : to;
    }
    if (to.isEmpty() && named.size() >= 2 && GIVES.matcher(text).find()) {
      to = named.get(1).code();
      to = to.equals(named.getFirst().code()) ? "" : to;
    }
    String gets = to;
    String from =
        named.stream()
            .map(Places.Named::code)
            .filter(code -> !code.equals(gets))
            .findFirst()
            .orElse("");
    return new String[] {gets.isEmpty() ? "" : from, gets};
  }
}
