package org.cordon.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds treaties, articles and resolutions that a sentence cites; see {@code provisions.txt}. */
final class Provisions {
  private record Rule(String name, Pattern pattern, Pattern context) {}

  private static final List<Rule> RULES =
      Rules.read("provisions.txt", " \\| ").stream()
          .map(fields ->
              new Rule(
                  fields.get(0),
                  Pattern.compile(fields.get(1)),
                  Rules.pattern(fields.get(2).equals("-") ? "" : fields.get(2))))
          .toList();
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:Article|Section|Paragraph) (\\d+[A-Za-z]?(?:\\(\\d+\\))*)");
  private static final int NEAR = 60;

  private Provisions() {}

  static List<Provision> in(Span sentence) {
    List<Provision> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(sentence.text());
      if (matcher.find() && rule.context().matcher(sentence.text()).find()) {
        boolean numbered = matcher.group().matches(".*\\d{4,}.*") && !rule.name().contains(" of ");
        String provision = numbered ? matcher.group() : article(sentence.text(), matcher);
        found.add(new Provision(rule.name(), provision, sentence));
      }
    }
    return found;
  }

  /** The article that is nearest to the instrument's name. */
  private static String article(String text, Matcher instrument) {
    Matcher article = ARTICLE.matcher(text);
    String best = "";
    int least = NEAR;
    while (article.find()) {
      int distance =
          Math.max(
              0, Math.max(article.start() - instrument.end(), instrument.start() - article.end()));
      if (distance < least) {
        least = distance;
        best = article.group();
      }
    }
    return best;
  }
}
