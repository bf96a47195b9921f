package org.cordon.bench.learn;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.cordon.register.Register;

/**
 * Counts which words are common: those that the lists' own prose (remarks, reasons, addresses of
 * listings) writes in small letters in several entries. Names of the lists made of such words alone
 * are no proof in a text.
 */
public final class WordLearning {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'-])[a-z]{2,}(?![\\p{L}])");
  private static final int PROSE = 40;
  private static final int LEAST = 3;
  private static final int LINE = 110;

  private WordLearning() {}

  /** The table, as the resource {@code common-words.txt} holds it. */
  public static String table(Register register) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int target = 0; target < register.size(); target++) {
      Set<String> words = new TreeSet<>();
      register.target(target).entries().forEach(entry -> collect(entry, words));
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < LEAST);
    return head(register) + lines(counts.keySet());
  }

  private static String head(Register register) {
    return """
    # Common words: written in small letters in the prose of at least %s targets of the lists loaded.
    # Written by (cordon bench learn --words); not to be edited by hand.
    #
    # Counted over these editions:
    %s
    """
        .formatted(LEAST, LearnedFrom.editions(register));
  }

  private static void collect(ListEntry entry, Set<String> words) {
    collect(entry.subject(), words);
    entry.details().forEach(detail -> collect(detail, words));
  }

  private static void collect(Entity entity, Set<String> words) {
    for (Statement statement : entity.statements()) {
      if (statement.value().length() >= PROSE) {
        Matcher matcher = WORD.matcher(statement.value());
        while (matcher.find()) {
          words.add(matcher.group());
        }
      }
    }
  }

  private static String lines(Set<String> words) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (String word : words) {
      if (length + word.length() > LINE) {
        text.append('\n');
        length = 0;
      }
      text.append(length == 0 ? "" : " ").append(word);
      length += word.length() + 1;
    }
    return text.append('\n').toString();
  }
}
