package org.cordon.lists.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.input.Values;

/**
 * A name of the Commerce and State lists, which carries other names and explanations in itself.
 *
 * @param name the name alone
 * @param aliases other names that stood in it
 * @param note the explanation that stood at its end; mostly empty
 */
public record CslName(String name, List<String> aliases, String note) {
  private static final Pattern SUCCESSORS =
      Pattern.compile("(?i),?\\s+(and any successors?,? .*thereof.*)$");
  private static final String MARK = "(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|d\\.?b\\.?a\\.?)";
  private static final Pattern BRACKETS =
      Pattern.compile("(?i)\\s*\\(" + MARK + ":?\\s+((?:[^()]|\\([^()]*\\))*)\\)");
  private static final Pattern TAIL = Pattern.compile("(?i),?\\s+" + MARK + "(?:,|:)?\\s+(.*)$");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*;\\s*(?:and\\s+)?|,?\\s+" + MARK + "\\s+");

  /** Copies the aliases. */
  public CslName {
    aliases = List.copyOf(aliases);
  }

  /** Takes a name apart. */
  public static CslName parse(String text) {
    String rest = Values.tidy(text);
    String note = "";
    Matcher successors = SUCCESSORS.matcher(rest);
    if (successors.find() && successors.start() > 0) {
      note = successors.group(1);
      rest = rest.substring(0, successors.start());
    }
    List<String> aliases = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(rest);
    while (brackets.find()) {
      addAll(aliases, brackets.group(1));
    }
    rest = Values.tidy(brackets.replaceAll(""));
    Matcher tail = TAIL.matcher(rest);
    if (tail.find() && tail.start() > 0) {
      addAll(aliases, tail.group(1));
      rest = rest.substring(0, tail.start());
    }
    return rest.isEmpty()
        ? new CslName(Values.tidy(text), List.of(), "")
        : new CslName(rest, aliases, note);
  }

  private static void addAll(List<String> aliases, String text) {
    for (String alias : BETWEEN.split(text)) {
      if (!alias.isBlank()) {
        aliases.add(alias.strip());
      }
    }
  }
}
