package org.cordon.lists.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code remark-rules.txt}, and the general rule for documents that are not in it. */
final class RemarkRules {
  private static final String RESOURCE = "remark-rules.txt";

  /**
   * Any other document: words, of which the last says that a number follows, then text with a
   * digit. Some hundred kinds of national documents occur, each a few times.
   */
  private static final Pattern ANY_DOCUMENT =
      Pattern.compile(
          "((?:[^0-9;]{0,60}"
              + " )?(?:(?i:numbers?|no\\.?|nr\\.?|#|id|card|license|licence|permit|code|certificate|registration|registry|document|passport|identification)(?:"
              + " \\([^)]{1,40}\\))?):?) +[^ ]*(?: [^ ]+)??.*[0-9].*");

  private final Map<String, List<RemarkRule>> byFirstWord;

  private RemarkRules(Map<String, List<RemarkRule>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Reads the resource. */
  static RemarkRules standard() {
    try (InputStream in = RemarkRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the resource " + RESOURCE + " beside this class, found none");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RemarkRules read(List<String> lines) {
    Map<String, List<RemarkRule>> rules = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        RemarkRule rule = rule(line);
        rules.computeIfAbsent(firstWord(rule.label()), word -> new ArrayList<>()).add(rule);
      }
    }
    Comparator<RemarkRule> longestFirst = Comparator.comparingInt(rule -> -rule.label().length());
    rules.values().forEach(list -> list.sort(longestFirst));
    return new RemarkRules(rules);
  }

  private static RemarkRule rule(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length < 2) {
      throw new IllegalStateException(
          RESOURCE + ": expected LABEL | ACTION | ARGUMENTS, found (" + line + ")");
    }
    RemarkRule.Action action = RemarkRule.Action.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
    String text = parts.length > 2 ? parts[2].strip() : "";
    boolean whole = action == RemarkRule.Action.RELATION;
    List<String> arguments =
        whole ? List.of(text) : Arrays.stream(text.split(" ")).filter(s -> !s.isEmpty()).toList();
    return new RemarkRule(parts[0].strip(), action, arguments);
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    String word = end < 0 ? text : text.substring(0, end);
    return word.replaceAll("[:,.(]+$", "").toLowerCase(Locale.ROOT);
  }

  /** The rule for a phrase without its {@code alt. }. */
  Optional<RemarkRule> find(String phrase) {
    for (RemarkRule rule : byFirstWord.getOrDefault(firstWord(phrase), List.of())) {
      if (startsWith(phrase, rule.label())) {
        return Optional.of(rule);
      }
    }
    return anyDocument(phrase);
  }

  private static boolean startsWith(String phrase, String label) {
    return phrase.regionMatches(true, 0, label, 0, label.length()) && endsThere(phrase, label);
  }

  private static boolean endsThere(String phrase, String label) {
    int end = label.length();
    return phrase.length() == end
        || !Character.isLetterOrDigit(phrase.charAt(end))
        || !Character.isLetterOrDigit(label.charAt(end - 1));
  }

  private static Optional<RemarkRule> anyDocument(String phrase) {
    if (phrase.length() > 200) {
      return Optional.empty();
    }
    Matcher matcher = ANY_DOCUMENT.matcher(phrase);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String label = matcher.group(1);
    boolean passport = label.toLowerCase(Locale.ROOT).contains("passport");
    RemarkRule.Action action = passport ? RemarkRule.Action.PASSPORT : RemarkRule.Action.DOCUMENT;
    return Optional.of(new RemarkRule(label, action, List.of()));
  }
}
