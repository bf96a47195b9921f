package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a word sounds when it is written in kana, so that a name in Latin letters and the same name
 * in kana meet: {@code Vladimir Levchenko}, {@code vurajimiru refuchenko}.
 *
 * <p>Japanese has no l, v or th, writes a vowel after every consonant but n, and one syllable for
 * hu and fu, si and shi, ti and chi, di, zi and ji. A reading is a row of consonants and, before,
 * between and after them, what stands in vowels. The key keeps the consonants alone, without what
 * kana do not tell apart: voice (Korean Kim, Gim), l and r, b and v, f and h, t and ch and ts, d
 * and z and j, s and sh and th; the g of ng; and an l or r that no vowel but u follows, which
 * Japanese leaves out of English words (center, senta) and writes as ru in others. Words of one
 * consonant keep their vowels in the key. Sources: the kana of foreign words of the Cabinet
 * notification of 28 June 1991 (gairaigo no hyoki), and Hepburn's letters for kana.
 */
public final class Japanese {
  private static final int FEWEST_CONSONANTS = 2;
  private static final int MAX_LETTERS = 40;
  private static final float BEST = 0.93f;
  private static final float PER_COST = 0.9f;
  private static final float LEAST = 0.6f;

  private static final Pattern SOFT = Pattern.compile("(?<=.)ri(?![aeiouy]|$)");
  private static final Memo<String> OTHERWISE = new Memo<>(10);
  private static final Memo<Japanese> READINGS = new Memo<>(13);

  /** Each consonant as one of {@code k g p b t c d z s h m n r}. */
  private final String consonants;

  /** What stands before each consonant and after the last: vowels, and r for l or r left open. */
  private final List<String> between;

  private Japanese(String consonants, List<String> between) {
    this.consonants = consonants;
    this.between = List.copyOf(between);
  }

  /** The reading of a word in lower-case ASCII letters, be it Latin or romanised kana. */
  static Japanese of(String form) {
    return READINGS.of(form, Japanese::read);
  }

  private static Japanese read(String form) {
    Reader reader = new Reader(form.length() > MAX_LETTERS ? form.substring(0, MAX_LETTERS) : form);
    reader.read();
    return new Japanese(reader.consonants.toString(), reader.between);
  }

  /**
   * How else a word in kana can be read: ri before a consonant writes a soft l or r of Russian
   * ({@code origa}, Olga), and u before r at the start an older v ({@code urajisurafu}, Vladislav).
   *
   * @return the word itself when there is no other way
   */
  static String otherwise(String kana) {
    return kana.indexOf('r') < 0 ? kana : OTHERWISE.of(kana, Japanese::soft);
  }

  private static String soft(String kana) {
    String hard = SOFT.matcher(kana).replaceAll("ru");
    return hard.startsWith("ur") ? "v" + hard : hard;
  }

  /** What two readings of one word have in common; empty for a word without a consonant. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < consonants.length(); i++) {
      key.append(voiceless(consonants.charAt(i)));
    }
    if (key.length() == 1) {
      String end = between.get(1).endsWith("u") ? "u" : "";
      String rest = between.get(1).substring(0, between.get(1).length() - end.length());
      key.append(broad(between.getFirst())).append('-').append(broad(rest));
    }
    return key.toString();
  }

  private static String broad(String vowels) {
    return vowels.replace('e', 'i').replace('o', 'u');
  }

  private static char voiceless(char consonant) {
    return switch (consonant) {
      case 'g' -> 'k';
      case 'b' -> 'p';
      case 'c', 'd', 'z' -> 't';
      default -> consonant;
    };
  }

  /**
   * How well a word in kana agrees with one in other letters, as told by {@link PartSimilarity}.
   *
   * @return from 0.6 to 0.93; 0 when they do not agree
   */
  static float agreement(String kana, String other) {
    String otherwise = otherwise(kana);
    float agreement = of(kana).agreement(of(other));
    return otherwise.equals(kana)
        ? agreement
        : Math.max(agreement, of(otherwise).agreement(of(other)));
  }

  private float agreement(Japanese b) {
    Japanese a = this;
    if (a.consonants.isEmpty() || !a.key().equals(b.key())) {
      return 0;
    }
    float cost = 0;
    for (int i = 0; i < a.consonants.length(); i++) {
      cost += consonantCost(a.consonants.charAt(i), b.consonants.charAt(i));
    }
    for (int i = 0; i < a.between.size(); i++) {
      char before = i == 0 ? ' ' : a.consonants.charAt(i - 1);
      cost += vowelCost(a.between.get(i), b.between.get(i), before);
    }
    float agreement = BEST - PER_COST * cost / Math.max(FEWEST_CONSONANTS, a.between.size());
    return agreement < LEAST ? 0 : agreement;
  }

  private static float consonantCost(char a, char b) {
    if (a == b) {
      return 0;
    }
    return isVoiced(a) == isVoiced(b) ? 0.1f : 0.35f;
  }

  private static boolean isVoiced(char c) {
    return c == 'g' || c == 'b' || c == 'd' || c == 'z';
  }

  private static float vowelCost(String kana, String other, char before) {
    if (kana.equals(other)) {
      return 0;
    }
    if (kana.equals(other + helper(kana, before))) {
      return 0;
    }
    String a = kana.endsWith("ru") ? kana.substring(0, kana.length() - 1) : kana;
    if (a.equals(other)) {
      return 0;
    }
    if (a.replace("r", "").equals(other.replace("r", ""))) {
      return 0.15f;
    }
    if (a.isEmpty() || other.isEmpty()) {
      return 0.4f;
    }
    if (broad(a).equals(broad(other))) {
      return 0.12f;
    }
    return a.charAt(0) == other.charAt(0) ? 0.2f : 0.35f;
  }

  /** The vowel that kana must write though no other script has it. */
  private static String helper(String kana, char before) {
    String last = kana.isEmpty() ? "" : kana.substring(kana.length() - 1);
    boolean helps =
        switch (before) {
          case ' ' -> false;
          case 't', 'd' -> last.equals("o") || last.equals("u");
          case 'c', 'z', 's', 'k' -> last.equals("u") || last.equals("i");
          default -> last.equals("u");
        };
    return helps && kana.length() == 1 ? last : "";
  }

  /** Reads the letters of one word. */
  private static final class Reader {
    private static final String DIGRAPHS =
        "shch s sch s tsch c tch c dzh z sh s ch c ts c tz c cz c ck k th s dh z dj z zh z dz z"
            + " kh h gh g ph h";
    private static final String[] LONG = DIGRAPHS.split(" ");

    private final String word;
    private final StringBuilder consonants = new StringBuilder();
    private final StringBuilder vowels = new StringBuilder();
    private final List<String> between = new ArrayList<>();

    Reader(String word) {
      this.word = word;
    }

    void read() {
      for (int i = 0; i < word.length(); ) {
        i += step(i);
      }
      between.add(vowels.toString());
    }

    private int step(int i) {
      if (i > 0 && (word.startsWith("tion", i) || word.startsWith("sion", i))) {
        return consonant('s', 2);
      }
      for (int d = 0; d < LONG.length; d += 2) {
        if (word.startsWith(LONG[d], i)) {
          return consonant(LONG[d + 1].charAt(0), LONG[d].length());
        }
      }
      return letter(i);
    }

    private int letter(int i) {
      char c = word.charAt(i);
      return switch (c) {
        case 'a', 'e', 'i', 'o', 'u', 'y' -> vowel(i);
        case 'w' -> 1;
        case 'c' -> consonant("eiy".indexOf(next(i)) >= 0 ? 's' : 'k', 1);
        case 'q' -> consonant('k', next(i) == 'u' && isVowel(at(i + 2)) ? 2 : 1);
        case 'x' -> {
          consonant('k', 1);
          yield consonant('s', 1);
        }
        case 'v' -> consonant(isVoicelessHere(i + 1) ? 'h' : 'b', 1);
        case 'f' -> consonant('h', 1);
        case 'h' -> i > 0 && next(i) == ' ' ? 1 : consonant('h', 1);
        case 'j' -> consonant('z', 1);
        case 'g' -> isNasal(i) ? 1 : consonant('g', 1);
        case 'l', 'r' -> liquid(i);
        case 'm' -> consonant(isBeforeLips(i + 1) ? 'n' : 'm', 1);
        case 's' -> consonant("bdgz".indexOf(next(i)) >= 0 ? 'z' : 's', 1);
        default -> c >= 'a' && c <= 'z' ? consonant(c, 1) : 1;
      };
    }

    /** Doubled vowels count once; oo and ou are u, ee is i. */
    private int vowel(int i) {
      char c = word.charAt(i) == 'y' ? 'i' : word.charAt(i);
      if (c == 'o' && (next(i) == 'o' || next(i) == 'u')) {
        return append('u', 2);
      }
      return c == 'e' && next(i) == 'e' ? append('i', 2) : append(c, 1);
    }

    private int append(char c, int taken) {
      if (vowels.isEmpty() || vowels.charAt(vowels.length() - 1) != c) {
        vowels.append(c);
      }
      return taken;
    }

    /** A liquid without a vowel behind it, or with nothing but u. */
    private int liquid(int i) {
      int end = i + 1;
      while (at(end) == 'l' || at(end) == 'r') {
        end++;
      }
      int after = end + (at(end) == 'u' ? 1 : isLongU(end) ? 2 : 0);
      boolean open = i > 0 && !isVowel(at(after)) && at(after) != 'w';
      return open ? append('r', end - i) : consonant('r', end - i);
    }

    private boolean isLongU(int i) {
      return at(i) == 'o' && (at(i + 1) == 'u' || at(i + 1) == 'o');
    }

    /** The g of ng, unless a vowel but u follows. */
    private boolean isNasal(int i) {
      int after = i + 1 + (next(i) == 'u' ? 1 : 0);
      return at(i - 1) == 'n' && !isVowel(at(after));
    }

    private boolean isBeforeLips(int i) {
      return "bp".indexOf(at(i == word.length() || at(i) != 'u' ? i : i + 1)) >= 0;
    }

    private boolean isVoicelessHere(int i) {
      return " kqtcsphf".indexOf(at(i)) >= 0;
    }

    private int consonant(char c, int taken) {
      int last = consonants.length() - 1;
      boolean adjacent = last >= 0 && vowels.isEmpty();
      if (adjacent && consonants.charAt(last) == 'n' && c == 'm') {
        consonants.setCharAt(last, 'm');
      } else if (!adjacent || consonants.charAt(last) != c) {
        between.add(vowels.toString());
        consonants.append(c);
        vowels.setLength(0);
      }
      return taken;
    }

    private char next(int i) {
      return at(i + 1);
    }

    private char at(int i) {
      return i >= 0 && i < word.length() ? word.charAt(i) : ' ';
    }

    private static boolean isVowel(char c) {
      return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }
  }
}
