package org.cordon.intake.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who says what: a verb of speech with a speaker beside it. Speakers given by family name are
 * resolved to the full name used before; those without a name keep their role.
 */
final class Statements {
  private static final Map<String, String> VERBS = verbs();
  private static final Set<String> ROLES = roles();
  private static final Pattern QUOTE =
      Pattern.compile("[\u201c\"\u201d]([^\u201c\u201d\"]{3,}?)[\u201d\"]");
  private static final String NAME =
      "[A-Z][\\p{L}'\u2019-]+(?: (?:[A-Z][\\p{L}'\u2019.-]*|al|bin|de|van|von))*";
  private static final Pattern AFTER = Pattern.compile("\\b%s ((?:[\\p{L}\u2019'.-]+ ?){1,9})");

  private final Map<String, String> full = new HashMap<>();
  private String last = "";

  private static Map<String, String> verbs() {
    Map<String, String> verbs = new HashMap<>();
    for (List<String> fields : Rules.read("speech.txt", ":")) {
      for (String form : fields.get(1).split(",", -1)) {
        verbs.put(form.strip(), fields.get(0));
      }
    }
    return Map.copyOf(verbs);
  }

  private static Set<String> roles() {
    Set<String> roles = new HashSet<>();
    for (List<String> fields : Rules.read("roles.txt", ",")) {
      roles.addAll(fields);
    }
    return Set.copyOf(roles);
  }

  /** What a sentence reports; empty when nobody speaks. */
  Optional<Statement> in(Span sentence) {
    String text = sentence.text().replace('\n', ' ');
    learn(text);
    String quotation = quotation(text);
    String plain = text.replaceAll("[\u201c\"][^\u201c\u201d\"]*[\u201d\"]?", " \u00a7 ");
    Matcher word = Pattern.compile("[\\p{L}]+").matcher(plain);
    while (word.find()) {
      String stance = VERBS.get(word.group());
      if (stance == null) {
        continue;
      }
      Optional<String> speaker = speaker(plain, word.group(), word.start());
      if (speaker.isPresent()) {
        String who = resolved(speaker.get());
        boolean anonymous = isAnonymous(who);
        last = who;
        String told =
            stance.equals("says") && text.matches("(?s).*\\b(could|might|may)\\b.*")
                ? "could"
                : stance;
        return Optional.of(new Statement(who, anonymous, word.group(), told, quotation, sentence));
      }
    }
    boolean goesOn =
        quotation.length() > 40 && !last.isEmpty() && text.matches("(?s)^\\W*[\u201c\"].*");
    return goesOn
        ? Optional.of(new Statement(last, isAnonymous(last), "", "says", quotation, sentence))
        : Optional.empty();
  }

  private static String quotation(String text) {
    Matcher quote = QUOTE.matcher(text);
    return quote.find() ? quote.group(1) : "";
  }

  /** Notes full names, so that a family name can be resolved later. */
  void learn(String text) {
    Matcher names = Pattern.compile(NAME).matcher(text);
    while (names.find()) {
      String[] parts = names.group().split(" ", -1);
      if (parts.length >= 2 && parts.length <= 4) {
        String name = names.group();
        full.put(parts[parts.length - 1], name);
        full.put(parts[0], name);
      }
    }
  }

  private static Optional<String> speaker(String plain, String verb, int at) {
    Matcher behind = Pattern.compile(AFTER.pattern().formatted(verb)).matcher(plain.substring(at));
    boolean inverted =
        plain.substring(0, at).matches("(?s).*\u00a7[ ,.]*$") || plain.substring(0, at).isBlank();
    if (inverted && behind.find() && behind.start() == 0) {
      Optional<String> name = nounPhrase(behind.group(1), false);
      if (name.isPresent()) {
        return name;
      }
    }
    String before = plain.substring(0, at);
    int clause =
        Math.max(
            before.lastIndexOf('\u00a7'),
            Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")));
    return nounPhrase(before.substring(clause + 1), true);
  }

  /** The speaker in the words before a verb (its end) or behind it (its beginning). */
  private static Optional<String> nounPhrase(String words, boolean before) {
    String text = words.replaceAll("(?s)^[\\s,]+|[\\s,]+$", "");
    text =
        text.replaceAll(
            " (also|has|have|had|further|then|later|publicly|again|on [A-Z][a-z]+day|on condition"
                + " of anonymity|in (a|the) [a-z ]*briefing)$",
            "");
    text = text.replaceAll(" [A-Z][a-z]+day$", "");
    if (before) {
      Matcher apposition =
          Pattern.compile(
                  "("
                      + NAME
                      + "), (an?|the|who|director|former|senior|spokesperson|professor)[^\u00a7]*$")
              .matcher(text);
      if (apposition.find()) {
        return Optional.of(apposition.group(1));
      }
    }
    Matcher role =
        Pattern.compile(
                "(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[A-Z][\\p{L}.]+|presidential|senior|foreign|government|state|defen[cs]e|other|\\p{L}+['\u2019]s)["
                    + " ]){0,6}\\p{L}+(?: (?:from|of|in|for) (?:the )?[A-Z][\\p{L} .]+)?")
            .matcher(text);
    Matcher name = Pattern.compile(NAME).matcher(text);
    String found = "";
    while (name.find()) {
      if (before ? name.end() >= text.length() - 1 : name.start() <= 12) {
        found = name.group();
        if (!before) {
          break;
        }
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean hasRole =
        java.util.Arrays.stream(lower.split("[^\\p{L}]+", -1)).anyMatch(ROLES::contains);
    if (hasRole && (found.isEmpty() || !before)) {
      while (role.find()) {
        String phrase = role.group().strip();
        if (java.util.Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(ROLES::contains)
            && (found.isEmpty() || role.start() < text.indexOf(found))) {
          return found.isEmpty() ? Optional.of(phrase) : Optional.of(found);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private String resolved(String speaker) {
    String bare = speaker.replaceFirst("^(Mr|Mrs|Ms|Dr|President|Prof)\\.? ", "");
    return bare.contains(" ") ? bare : full.getOrDefault(bare, bare);
  }

  private static boolean isAnonymous(String speaker) {
    return !speaker.matches("^(the |a |The |A |An )?[A-Z].*[a-z]")
        || ROLES.contains(speaker.toLowerCase(Locale.ROOT).replaceAll("^.* ", ""));
  }
}
