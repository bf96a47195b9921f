package org.cordon.name;

/**
 * Compares two forms of parts.
 *
 * <p>The result of each comparison is packed into an {@code int} (rule and agreement), since this
 * runs in the innermost loop of retrieval: no allocation. Every pair that agrees here shares a key
 * by which {@code register} finds it: the form itself, a lexicon group, a skeleton, a Korean or
 * Chinese key, or a form with one or two letters deleted. Not safe for several threads: it keeps a
 * work area.
 */
public final class PartSimilarity {
  /** Forms of at least this many letters may differ in two letters. */
  public static final int TWO_EDITS_FROM = 8;

  /**
   * Forms of at least this many letters may differ in one letter; below, only neighbours may be
   * swapped.
   */
  public static final int ONE_EDIT_FROM = 4;

  /** The shortest form in which two neighbouring letters may be swapped. */
  public static final int SWAP_FROM = 3;

  /**
   * Longer forms are not compared letter by letter, and for their sound by their first letters up
   * to this many.
   */
  public static final int MAX_LENGTH = 40;

  private static final float SCALE = 10_000f;

  /** More cost for each letter than sounds that agree can have, see {@link #bySound}. */
  private static final float WORST_SOUND = 0.35f;

  /** More cost for each letter than slips of the hand can have, see {@link #byLetters}. */
  private static final float WORST_TYPO = 0.4f;

  private static final float KIN_FORM = 0.85f;

  /** Forms that romanise the same Korean syllables, as a packed result. */
  public static final int KOREAN = pack(Rule.KOREAN, 0.94f);

  /** Forms that romanise the same Chinese syllables, as a packed result. */
  public static final int CHINESE = pack(Rule.CHINESE, 0.94f);

  private final float[] previous2 = new float[MAX_LENGTH + 1];
  private final float[] previous = new float[MAX_LENGTH + 1];
  private final float[] current = new float[MAX_LENGTH + 1];
  private final float[] gaps = new float[MAX_LENGTH + 1];
  private final char[] letters = new char[MAX_LENGTH + 1];

  /**
   * Whether a rule holds for names written in Han or Hangul: their syllables are so short and so
   * few that likeness of sound or letters proves nothing, and whoever wrote them made no slip in
   * Latin letters.
   */
  public static boolean holdsSyllabic(Rule rule) {
    return switch (rule) {
      case EQUAL, KOREAN, CHINESE, INITIAL -> true;
      case TYPO, TRANSLITERATION, JAPANESE, NONE -> false;
      case VARIANT, NICKNAME, COGNATE, MEANING, PLACE, KIN_FORM -> false;
    };
  }

  /** Packs a rule and an agreement from 0 to 1. */
  public static int pack(Rule rule, float agreement) {
    return rule.ordinal() << 16 | Math.round(agreement * SCALE);
  }

  /** The agreement, from 0 to 1, of a packed result. */
  public static float agreement(int packed) {
    return (packed & 0xffff) / SCALE;
  }

  /** The rule of a packed result. */
  public static Rule rule(int packed) {
    return Rule.of(packed >>> 16);
  }

  /** The better of two packed results. */
  public static int better(int a, int b) {
    return (a & 0xffff) >= (b & 0xffff) ? a : b;
  }

  /** Compares without regard to the language of the names; 0 when the forms do not agree. */
  public int compare(PartKeys a, PartKeys b) {
    if (a.form().equals(b.form())) {
      return pack(Rule.EQUAL, 1);
    }
    if (a.isLegalForm()) {
      return FormKin.of(a.form()).contains(b.form()) ? pack(Rule.KIN_FORM, KIN_FORM) : 0;
    }
    int best = byGroup(a.groups(), b.groups());
    if (a.skeleton() != 0 && a.skeleton() == b.skeleton()) {
      best = better(best, bySound(a.form(), b.form()));
    }
    return better(best, byLetters(a.form(), b.form()));
  }

  /** Compares as parts of two names that both read as Korean; 0 when the keys differ. */
  public static int compareKorean(PartKeys a, PartKeys b) {
    return a.korean() != 0 && a.korean() == b.korean() ? KOREAN : 0;
  }

  /** Compares as parts of two names that both read as Chinese; 0 when the keys differ. */
  public static int compareChinese(PartKeys a, PartKeys b) {
    return a.chinese() != 0 && a.chinese() == b.chinese() ? CHINESE : 0;
  }

  /**
   * Compares a form of a name in kana with one of a name in other letters; 0 when they do not
   * agree.
   */
  public static int compareJapanese(PartKeys kana, PartKeys other) {
    boolean sameSound =
        kana.japanese() == other.japanese() || kana.japaneseOtherwise() == other.japanese();
    if (kana.japanese() == 0 || !sameSound) {
      return 0;
    }
    float agreement = Japanese.agreement(kana.form(), other.form());
    return agreement == 0 ? 0 : pack(Rule.JAPANESE, agreement);
  }

  private static int byGroup(int[] a, int[] b) {
    int best = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        Relation relation = Relation.ofGroup(a[i]);
        best = better(best, pack(Rule.of(relation), relation.agreement()));
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return best;
  }

  private int bySound(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    float cost = distance(a, b, true, WORST_SOUND * longer);
    float agreement = 0.97f - 1.1f * cost / longer;
    return agreement < 0.6f ? 0 : pack(Rule.TRANSLITERATION, agreement);
  }

  private int byLetters(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int edits = maxEdits(longer);
    if (longer > MAX_LENGTH
        || longer - Math.min(a.length(), b.length()) > edits
        || PartKeys.hasDigit(a)
        || PartKeys.hasDigit(b)) {
      return 0;
    }
    if (longer < ONE_EDIT_FROM) {
      return longer == SWAP_FROM && isSwap(a, b) ? pack(Rule.TYPO, 0.62f) : 0;
    }
    if (Edits.within(a, b, edits)) {
      float agreement = 1 - 1.3f * distance(a, b, false, WORST_TYPO * longer) / longer;
      return agreement <= 0.5f ? 0 : pack(Rule.TYPO, Math.min(agreement, 0.95f));
    }
    return 0;
  }

  /** How many letters may differ in forms of which the longer has that length. */
  public static int maxEdits(int longer) {
    if (longer >= TWO_EDITS_FROM) {
      return 2;
    }
    return longer >= SWAP_FROM ? 1 : 0;
  }

  /** Whether two forms are the same but for two neighbouring letters that are swapped. */
  static boolean isSwap(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
  }

  /**
   * Weighted optimal-string-alignment distance; with {@code sound}, vowels and glides cost little.
   * Gives up with infinity as soon as it is sure to be more than {@code most}: costs are never
   * negative, and no step leads over more than two rows.
   */
  private float distance(String a, String b, boolean sound, float most) {
    int n = Math.min(a.length(), MAX_LENGTH);
    int m = Math.min(b.length(), MAX_LENGTH);
    float[] two = previous2;
    float[] one = previous;
    float[] row = current;
    one[0] = 0;
    for (int j = 1; j <= m; j++) {
      letters[j] = b.charAt(j - 1);
      gaps[j] = LetterCosts.gap(b, j - 1, sound);
      one[j] = one[j - 1] + gaps[j];
    }
    float leastBefore = 0;
    for (int i = 1; i <= n; i++) {
      float least = row(a, i, m, two, one, row, sound);
      if (least > most && leastBefore > most) {
        return Float.POSITIVE_INFINITY;
      }
      leastBefore = least;
      float[] free = two;
      two = one;
      one = row;
      row = free;
    }
    return one[m];
  }

  /** Fills one row and returns its least value. */
  private float row(String a, int i, int m, float[] two, float[] one, float[] row, boolean sound) {
    char x = a.charAt(i - 1);
    char before = i > 1 ? a.charAt(i - 2) : 0;
    float gap = LetterCosts.gap(a, i - 1, sound);
    row[0] = one[0] + gap;
    float least = row[0];
    for (int j = 1; j <= m; j++) {
      char y = letters[j];
      float best =
          Math.min(
              one[j - 1] + LetterCosts.swap(x, y, sound),
              Math.min(one[j] + gap, row[j - 1] + gaps[j]));
      if (y == before && j > 1 && x == letters[j - 1] && x != y) {
        best = Math.min(best, two[j - 2] + LetterCosts.TRANSPOSITION);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    return least;
  }
}
