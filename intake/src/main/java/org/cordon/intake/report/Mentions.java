package org.cordon.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.text.CommonWords;
import org.cordon.text.Spot;

/**
 * Who and what an article names: listed subjects that were spotted, and people who are in no list.
 */
final class Mentions {
  private static final Pattern PERSON =
      Pattern.compile(
          "\\b[A-Z][\\p{L}'\u2019]+(?:-[\\p{L}]+)?(?:"
              + " [A-Z][\\p{L}'\u2019]+(?:-[\\p{Ll}\\p{Lu}]+)?){1,3}");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^, ((?:an?|the|former|senior|director|spokesperson|professor)\\b[^.\u201c\u201d\"]{5,120}?)(?=[,.;]|$)");
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)(said|says|say|added|adds|noted|notes|told|argues|Mr|Mrs|Ms|Dr|President|leader|Secretary|General|Adviser|spokesperson|aide|Minister|secretary-general|according"
              + " to|by) *$");
  private static final Pattern CUE_BEHIND =
      Pattern.compile(
          "^(,? (said|says|say|added|adds|argues|told|noted|warned|stressed)\\b|,"
              + " (an?|the|senior|former|director|spokesperson|professor|a)\\b)");

  private Mentions() {}

  static List<Mention> of(Page page, List<Spot> spots) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Map<String, Spot> first = new LinkedHashMap<>();
    List<Spot> inside = spots.stream().filter(spot -> page.isArticle(spot.start())).toList();
    for (Spot spot : inside) {
      String id = spot.target().id();
      first.putIfAbsent(id, spot);
      places
          .computeIfAbsent(id, key -> new ArrayList<>())
          .add(Span.of(page.document, (int) spot.start(), (int) spot.end()));
    }
    List<Mention> mentions = new ArrayList<>();
    first.forEach((id, spot) -> mentions.add(listed(spot, places.getOrDefault(id, List.of()))));
    mentions.addAll(unlisted(page, inside));
    return mentions;
  }

  private static Mention listed(Spot spot, List<Span> places) {
    List<String> entries =
        spot.target().entries().stream().map(entry -> entry.source() + " " + entry.key()).toList();
    String kind = spot.target().subject().schema().name().toLowerCase(Locale.ROOT);
    Mention.Listed listed =
        new Mention.Listed(
            spot.target().id(), spot.target().caption(), spot.probability(), entries);
    return new Mention(kind, spot.text(), places, listed, "");
  }

  private static List<Mention> unlisted(Page page, List<Spot> spots) {
    Map<String, List<Span>> people = new LinkedHashMap<>();
    Map<String, String> about = new LinkedHashMap<>();
    for (Paragraph paragraph : page.of(Paragraph.Kind.BODY)) {
      Matcher name = PERSON.matcher(paragraph.text());
      while (name.find()) {
        int from = name.start() + titles(name.group());
        String person = paragraph.text().substring(from, name.end());
        String before = paragraph.text().substring(0, from);
        String behind = paragraph.text().substring(name.end());
        int at = paragraph.start() + from;
        boolean spotted =
            spots.stream()
                .anyMatch(s -> s.start() < paragraph.start() + name.end() && s.end() > at);
        if (!spotted && isPerson(person, before, behind)) {
          people
              .computeIfAbsent(person, key -> new ArrayList<>())
              .add(Span.of(page.document, at, paragraph.start() + name.end()));
          Matcher role = ABOUT.matcher(behind);
          if (role.find()) {
            about.putIfAbsent(person, role.group(1));
          }
        }
      }
    }
    List<Mention> mentions = new ArrayList<>();
    people.forEach((name, spans) ->
        mentions.add(
            new Mention("person", name, spans, Mention.Listed.NONE, about.getOrDefault(name, ""))));
    return mentions;
  }

  /** How many characters of titles and other common words stand in front of a name. */
  private static int titles(String name) {
    int at = 0;
    int blank = name.indexOf(' ');
    while (blank > 0) {
      String word = name.substring(at, blank).toLowerCase(Locale.ROOT);
      if (!CommonWords.has(word) || name.indexOf(' ', blank + 1) < 0) {
        return at;
      }
      at = blank + 1;
      blank = name.indexOf(' ', at);
    }
    return at;
  }

  private static boolean isPerson(String name, String before, String behind) {
    for (String word : name.split("[ -]", -1)) {
      String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      if (CommonWords.has(plain) && plain.length() > 3 || !Places.first(word).isEmpty()) {
        return false;
      }
    }
    return CUE.matcher(before).find() || CUE_BEHIND.matcher(behind).find();
  }
}
