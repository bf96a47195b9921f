package org.cordon.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * From any script to Latin words for matching. Stateless and thread-safe.
 *
 * <p>Romanising is lossy and has no single answer: a word gives its most usual spellings, which the
 * keys of {@link Skeleton}, {@link Korean} and {@link Chinese} then make equal to the others.
 */
public final class Romanizer {
  /** The most spellings that {@link #latin} returns. */
  public static final int MAX_SPELLINGS = 4;

  private static final Memo<List<String>> SPELLINGS = new Memo<>(14);

  private Romanizer() {}

  /**
   * Cleans a text for matching: Unicode compatibility forms, case folding, Latin and Greek accents,
   * Arabic and Hebrew vowel points and all invisible characters removed; curly quotes and long
   * dashes become plain ones. Does not change the script.
   *
   * @return the same instance when the text is lower-case ASCII already; folding twice changes
   *     nothing
   */
  public static String fold(String text) {
    return Folding.fold(text);
  }

  /**
   * The Latin spellings of one word.
   *
   * @param word one word in any script or mixture, folded or not; what is not a letter or digit is
   *     dropped
   * @return at most {@link #MAX_SPELLINGS} different spellings of lower-case ASCII letters and
   *     digits, most usual first; empty when the word has no letter or digit that can be written in
   *     Latin
   */
  public static List<String> latin(String word) {
    String folded = Folding.fold(word);
    if (Scripts.isAscii(folded)) {
      String plain = lettersAndDigits(folded);
      return plain.isEmpty() ? List.of() : List.of(plain);
    }
    return SPELLINGS.of(folded, Romanizer::spellings);
  }

  private static List<String> spellings(String folded) {
    List<String> whole = List.of("");
    for (Run run : Run.split(folded)) {
      whole = joined(whole, distinct(run));
    }
    return whole.equals(List.of("")) ? List.of() : whole;
  }

  private static List<String> distinct(Run run) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String spelling : readings(run)) {
      String plain = lettersAndDigits(Folding.fold(spelling));
      if (!plain.isEmpty()) {
        spellings.add(plain);
      }
    }
    return List.copyOf(spellings);
  }

  private static List<String> readings(Run run) {
    String text = run.text();
    return switch (run.kind()) {
      case LATIN -> List.of(text);
      case CYRILLIC -> Cyrillic.latin(text);
      case ARABIC -> Arabic.latin(text);
      case HEBREW -> Hebrew.latin(text);
      case GREEK -> Alphabets.greek(text);
      case GEORGIAN -> Alphabets.georgian(text);
      case ARMENIAN -> Alphabets.armenian(text);
      case KANA -> Kana.latin(text);
      case HANGUL -> hangul(text);
      case HAN -> List.of(String.join("", Chinese.hanSyllables(text)));
      case DEVANAGARI, BENGALI, TAMIL, INDIC, THAI, BURMESE, KHMER, ETHIOPIC, OTHER ->
          Abugidas.latin(run.kind(), text);
    };
  }

  private static List<String> hangul(String text) {
    List<String> readings = new ArrayList<>(Korean.surnameSpellings(text));
    readings.add(String.join("", Korean.hangulSyllables(text)));
    readings.add(String.join("", Korean.plainSyllables(text)));
    return readings;
  }

  /** Each beginning with each continuation, the first of both first, cut off at the maximum. */
  private static List<String> joined(List<String> beginnings, List<String> continuations) {
    if (continuations.isEmpty()) {
      return beginnings;
    }
    Set<String> all = new LinkedHashSet<>();
    for (String continuation : continuations) {
      for (String beginning : beginnings) {
        all.add(beginning + continuation);
      }
    }
    return all.stream().limit(MAX_SPELLINGS).toList();
  }

  private static String lettersAndDigits(String text) {
    int kept = 0;
    while (kept < text.length() && isPlain(text.charAt(kept))) {
      kept++;
    }
    if (kept == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isPlain(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** A stretch of a word in one script; marks and digits belong to the stretch before them. */
  private record Run(ScriptKind kind, String text) {
    static List<Run> split(String word) {
      List<Run> runs = new ArrayList<>();
      StringBuilder current = new StringBuilder();
      ScriptKind kind = Scripts.of(word);
      for (int i = 0; i < word.length(); ) {
        int codePoint = word.codePointAt(i);
        i += Character.charCount(codePoint);
        ScriptKind next = kindOr(kind, codePoint);
        if (next != kind && !current.isEmpty()) {
          runs.add(new Run(kind, current.toString()));
          current.setLength(0);
        }
        kind = next;
        current.appendCodePoint(codePoint);
      }
      runs.add(new Run(kind, current.toString()));
      return runs;
    }

    /** Digits of any script are written in Latin; letters change the run; the rest does not. */
    private static ScriptKind kindOr(ScriptKind current, int codePoint) {
      if (Character.isDigit(codePoint)) {
        return ScriptKind.LATIN;
      }
      return Scripts.hasScript(codePoint) ? Scripts.kind(codePoint) : current;
    }
  }
}
