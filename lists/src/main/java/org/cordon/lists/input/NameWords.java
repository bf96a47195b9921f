package org.cordon.lists.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words in a name are: acronyms, variants in spelling, places, forms of companies. */
final class NameWords {
  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "de", "du", "des", "la", "le", "&", "et", "in", "to", "on");

  private static final Pattern LEGAL =
      Pattern.compile(
          "(?i)(?:[opc]?jsc|pao|oao|zao|ao|ooo|llc|llp|ltd|limited|co|co\\.?,?"
              + " ?ltd|inc|corp|cc|plc|gmbh|s\\.?a"
              + "|pvt|private|pte|proprietary|fz[ce]o?|hk|uk|usa|prc|uae|rf|ngo|dprk|(?:public"
              + " |private |open |closed )?joint[- ]stock company|limited liability company"
              + "|株|有|合|財|社|非政府組織)\\.?");

  /** Words that say that the text is about a place, a part or a thing, not a name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:branch|office|including|formerly|currently|listed|division|head"
              + " ?quarters?|see|aka)\\b.*|.*(?:支店|支社|支部|事務所|を含む|連合|連邦|共和国|[国州県省市道系派])|.*[【】].*");

  private static final Set<String> CITIES =
      Set.of(
          "hong kong",
          "hongkong",
          "shenzhen",
          "beijing",
          "shanghai",
          "dalian",
          "tianjin",
          "dubai",
          "moscow",
          "pyongyang",
          "tehran",
          "harbin",
          "香港",
          "深圳",
          "union of comoros");

  private NameWords() {}

  /** Whether a text in brackets behind the name of an organisation may be a name of it. */
  static boolean isName(String text) {
    String line = Values.tidy(text).toLowerCase(Locale.ROOT);
    return !LEGAL.matcher(line).matches()
        && !NO_NAME.matcher(line).matches()
        && !CITIES.contains(line)
        && (line.length() < 4 || Values.country(text).isEmpty())
        && text.codePoints().filter(Character::isLetter).count() > 1
        && isCapital(text);
  }

  /** Names have capitals, or no letters that could be: {@code (Middle east marine services)}. */
  private static boolean isCapital(String text) {
    List<String> words = words(text);
    long small =
        words.stream()
            .filter(word -> Character.isLowerCase(word.codePointAt(0)) && !SMALL.contains(word))
            .count();
    return small == 0 || 4 * small <= words.size();
  }

  /** Words, also those of Japanese names, which have a dot between. */
  static List<String> words(String text) {
    return List.of(text.strip().split("[\\s・･]+"));
  }

  /** Whether a text is one of these words in two letters or more, all capitals. */
  static boolean isCaps(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether two words are spellings of one: at most half of the longer one differs. */
  static boolean similar(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    return !a.isEmpty() && !b.isEmpty() && 2 * distance(a, b) <= Math.max(a.length(), b.length());
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\P{L}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /**
   * The words at the end of a text of whose first letters an acronym consists.
   *
   * @return the part of the text; empty if the letters are others
   */
  static String abbreviated(String text, String acronym) {
    String letters = folded(acronym);
    List<String> words = new ArrayList<>(words(text));
    int left = letters.length();
    int from = words.size();
    while (left > 0 && from > 0) {
      String word = words.get(--from).replaceAll("^[\\p{P}\\p{S}]+", "");
      boolean fits = !word.isEmpty() && folded(word).startsWith(letters.substring(left - 1, left));
      if (fits) {
        left--;
      } else if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        return "";
      }
    }
    if (left > 0 || letters.length() < 2) {
      return "";
    }
    if (from > 0 && words.get(from - 1).equalsIgnoreCase("the")) {
      from--;
    }
    return text.substring(placeOf(text, from));
  }

  private static int placeOf(String text, int word) {
    int place = 0;
    for (int i = 0; i < word; i++) {
      while (!separates(text.charAt(place))) {
        place++;
      }
      while (separates(text.charAt(place))) {
        place++;
      }
    }
    return place;
  }

  private static boolean separates(char sign) {
    return Character.isWhitespace(sign) || sign == '・' || sign == '･';
  }

  /** The last word of a text as it stands there. */
  static String lastWord(String text) {
    int start = text.length();
    while (start > 0
        && !separates(text.charAt(start - 1))
        && "“«‘\"".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start);
  }
}
