package org.cordon.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds acts of authorities that a sentence tells of, with their numbers; see {@code measures.txt}.
 */
final class Measures {
  private record Rule(String kind, List<Pattern> sets) {}

  private static final List<Rule> RULES =
      Rules.read("measures.txt", " \\| ").stream()
          .map(fields -> new Rule(fields.get(0), Rules.sets(fields.get(1))))
          .toList();
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(\\d{1,3}(?:,\\d{3})+|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
              + " (?:[a-z-]+"
              + " ){0,2}?(vessels?|ships?|tankers?|organi[sz]ations?|entities|entity|companies|individuals?|people|persons|items|goods)");
  private static final Pattern ADDED =
      Pattern.compile(
          "(?i)(?:additional|add(?:ed|ing)?|another|further) (?:an additional )?(\\d[\\d,]*)");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)(?:total(?:ling)?(?: number)?(?: of items)?(?: to| of| now)?|to a total of)"
              + " (\\d[\\d,]*)");
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Measures() {}

  static List<Announced> in(Span sentence, Optional<LocalDate> report, String actorBefore) {
    List<Announced> found = new ArrayList<>();
    for (Rule rule : RULES) {
      if (Rules.holds(rule.sets(), sentence.text()) && isAct(rule.kind(), sentence.text())) {
        found.add(announced(rule.kind(), sentence, report, actorBefore));
      }
    }
    return found;
  }

  /** Hedged and past things are no announcement. */
  private static boolean isAct(String kind, String text) {
    return !text.matches("(?is).*\\b(could|might|denied|used to|vetoed|had previously)\\b.*")
        || kind.equals("policy-review") && text.contains("previously");
  }

  private static Announced announced(
      String kind, Span sentence, Optional<LocalDate> report, String actorBefore) {
    String text = sentence.text();
    Map<String, Integer> numbers = numbers(kind, text);
    String actor = actor(text, actorBefore);
    String status = kind.equals("policy-review") ? "review" : Statuses.of(text, "announced");
    String day = report.map(date -> Dates.weekday(text, date).orElse(date).toString()).orElse("");
    String target =
        Places.in(text).stream()
            .map(Places.Named::code)
            .filter(code -> !code.equals(actor) && !code.equals("un"))
            .findFirst()
            .orElse("");
    if (kind.equals("export-control") || kind.equals("policy-review")) {
      Matcher to =
          Pattern.compile("(?i)\\b(?:to|on|for|arming) ([A-Z][A-Za-z ]{2,20})").matcher(text);
      boolean known = false;
      while (!known && to.find()) {
        String code = Places.first(to.group(1));
        known = !code.isEmpty() && !code.equals(actor);
        target = known ? code : target;
      }
    }
    return new Announced(actor, kind, target, numbers, day, status, sentence);
  }

  /** Who acts: the first state named, or the one that the text spoke of when it says "we". */
  private static String actor(String text, String before) {
    boolean we =
        text.matches(
            "(?s).*(\\b[Ww]e (have|will|are|today)|\\b(the|[Tt]he)"
                + " (office|government|ministry)\\b).*");
    String first = Places.first(text);
    if (we && !before.isEmpty()) {
      return before;
    }
    if (first.isEmpty()
        || text.matches("(?s)^\\W*(Regarding|On|In particular|As for|After).*")
            && !before.isEmpty()) {
      return before;
    }
    return first;
  }

  private static Map<String, Integer> numbers(String kind, String text) {
    Map<String, Integer> numbers = new HashMap<>();
    if (kind.equals("export-control")) {
      Optional<Integer> added = first(ADDED, text);
      Optional<Integer> total = first(TOTAL, text);
      added.ifPresent(n -> numbers.put("added", n));
      total.ifPresent(n -> numbers.put("total", n));
      if (added.isPresent() && total.isPresent()) {
        numbers.put("before", total.get() - added.get());
      }
      return numbers;
    }
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.putIfAbsent(noun(matcher.group(2)), number(matcher.group(1)));
    }
    return numbers;
  }

  private static Optional<Integer> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(number(matcher.group(1))) : Optional.empty();
  }

  private static int number(String text) {
    int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
    String digits = text.replace(",", "");
    return word >= 0 ? word : digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static String noun(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (word.startsWith("vessel") || word.startsWith("ship") || word.startsWith("tanker")) {
      return "vessels";
    }
    if (word.startsWith("indiv") || word.startsWith("pe")) {
      return "individuals";
    }
    return word.startsWith("item") || word.startsWith("good") ? "items" : "organisations";
  }
}
