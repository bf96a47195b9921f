package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The remarks of an entry as a list of phrases. */
final class RemarkText {
  private static final Pattern ALTERNATIVE = Pattern.compile("(?i)alt\\. *");

  private RemarkText() {}

  /**
   * Cuts remarks into phrases. The phrases are parted by {@code ; }; the full stop at the end is
   * punctuation, but may belong to a name, so only the reader of a phrase can take it off.
   *
   * @param remarks the remarks, with their continuation from the comments file appended
   */
  static List<String> phrases(String remarks) {
    List<String> phrases = new ArrayList<>();
    for (String part : remarks.split("; ")) {
      String phrase = part.strip();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /**
   * The same of the XML formats, which put links in brackets, several into one pair: {@code (Linked
   * To: A; Linked To: B)}.
   */
  static String withoutBrackets(String remarks) {
    List<String> phrases = phrases(remarks);
    phrases.replaceAll(RemarkText::withoutBracket);
    return String.join("; ", phrases);
  }

  private static String withoutBracket(String phrase) {
    String inner = phrase.startsWith("(Linked To:") ? phrase.substring(1) : phrase;
    boolean closes = inner.startsWith("Linked To:") && inner.endsWith(")");
    long open = inner.chars().filter(c -> c == '(').count();
    long closed = inner.chars().filter(c -> c == ')').count();
    return closes && closed > open ? inner.substring(0, inner.length() - 1) : inner;
  }

  /** The phrase without {@code alt. }, the prefix of repeated facts. */
  static String withoutAlternative(String phrase) {
    return ALTERNATIVE.matcher(phrase).lookingAt()
        ? ALTERNATIVE.matcher(phrase).replaceFirst("")
        : phrase;
  }

  /** The text without the full stop that ends the remarks. */
  static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /**
   * What stands between the first and the last single quote; the text inside may hold apostrophes
   * itself.
   */
  static String unquoted(String text) {
    int start = text.indexOf('\'');
    int end = text.lastIndexOf('\'');
    return start >= 0 && end > start
        ? text.substring(start + 1, end).strip()
        : withoutStop(text).replace("'", "").strip();
  }
}
