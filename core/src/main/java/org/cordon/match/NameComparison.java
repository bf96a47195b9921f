package org.cordon.match;

import org.cordon.name.Name;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKind;
import org.cordon.name.PartSimilarity;
import org.cordon.name.Rule;

/**
 * Aligns the parts of an asked and a listed name and scores the alignment.
 *
 * <p>The caller fills {@link #asked} and {@link #listed}, adds every pair of stretches whose forms
 * agree, and calls {@link #score}. Pairs are taken greedily, best first, each part at most once.
 * All state lives in arrays that are used again for the next comparison: this runs for every
 * candidate. The same code scores and explains; see {@link NameExplanation}.
 */
final class NameComparison {
  /** One letter makes another ship of a short word: Kota is not Kuta. */
  private static final int SHORT_OBJECT_WORD = 6;

  private static final float OBJECT_TYPO = 0.6f;
  private static final int MAX_PAIRS = 128;
  static final float INITIAL_AGREEMENT = 0.5f;
  private static final float INITIAL_CONFLICT_WEIGHT = 0.5f;
  private static final double ROUNDING = 1e-4;
  private static final float FULL_CONFLICT = 0.6f;
  private static final double EAST_ASIAN_DISORDER = 4;

  final SideParts asked = new SideParts();
  final SideParts listed = new SideParts();

  private boolean eastAsian;
  private boolean syllabic;
  private boolean object;
  private int pairCount;
  private final int[] askedMask = new int[MAX_PAIRS];
  private final int[] listedMask = new int[MAX_PAIRS];
  private final int[] packed = new int[MAX_PAIRS];
  private final float[] agreement = new float[MAX_PAIRS];
  private final float[] gain = new float[MAX_PAIRS];
  private final int[] order = new int[MAX_PAIRS];

  int alignedCount;
  final int[] aligned = new int[Name.MAX_PARTS];
  int askedLeft;
  int listedLeft;
  double conflict;
  double disorder;
  double numberConflict;
  double formConflict;

  /**
   * Forgets the pairs of the comparison before.
   *
   * @param bothEastAsian whether both names read as Korean or Chinese, where the order of syllables
   *     makes the name
   * @param eitherSyllabic whether either name was written in Han or Hangul, where a likeness of
   *     letters proves nothing
   * @param objects whether the names are of vessels or other objects, whose short words differ by a
   *     letter
   */
  void begin(boolean bothEastAsian, boolean eitherSyllabic, boolean objects) {
    pairCount = 0;
    object = objects;
    eastAsian = bothEastAsian;
    syllabic = eitherSyllabic;
  }

  /**
   * Adds a pair of stretches whose forms agree; pairs beyond the limit are left out. Stretches of
   * the same letters agree fully, or a name would agree with itself less than with its parts in
   * another order.
   */
  void add(NameUnit unit, int listedFirst, int listedSpan, int result, float quality) {
    boolean joined = unit.span() > 1 || listedSpan > 1;
    boolean sameLetters =
        unit.span() > 1 && listedSpan > 1 && PartSimilarity.rule(result) == Rule.EQUAL;
    float value = sameLetters ? 1 : PartSimilarity.agreement(result) * quality;
    boolean otherShip =
        object
            && PartSimilarity.rule(result) == Rule.TYPO
            && unit.form().length() < SHORT_OBJECT_WORD;
    value *= otherShip ? OBJECT_TYPO : 1;
    boolean counts = value > 0 && holds(PartSimilarity.rule(result), joined);
    if (!counts || pairCount == MAX_PAIRS) {
      return;
    }
    int i = pairCount++;
    askedMask[i] = unit.mask();
    listedMask[i] = NameUnit.mask(listedFirst, listedSpan);
    packed[i] = result;
    agreement[i] = value;
    gain[i] =
        value
            * (covered(asked, askedMask[i]) / asked.weight
                + covered(listed, listedMask[i]) / listed.weight);
  }

  /**
   * Parts written as one must agree in sound; syllables run together must not read as somebody's
   * single name.
   */
  private boolean holds(Rule rule, boolean joined) {
    if (syllabic) {
      return !(joined && !eastAsian) && PartSimilarity.holdsSyllabic(rule);
    }
    return !(joined && rule == Rule.TYPO);
  }

  private static float covered(SideParts side, int mask) {
    float weight = 0;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      weight += side.weights[Integer.numberOfTrailingZeros(rest)];
    }
    return weight;
  }

  /** The log-odds that the names name one subject. */
  double score(NameEvidence evidence, boolean weakAlias) {
    align();
    alignInitials();
    double score = evidence.prior();
    for (int i = 0; i < alignedCount; i++) {
      score += contribution(evidence, aligned[i]);
    }
    disagree(evidence);
    score -= conflict + disorder + numberConflict + formConflict;
    return weakAlias ? score - evidence.weakAlias() : score;
  }

  /**
   * The asked parts that one of these listed initials can stand for, and asked initials that they
   * equal, as bits.
   */
  int askedInitials(int listedInitials) {
    int hit = 0;
    for (int a = 0; a < asked.count; a++) {
      boolean initial = asked.kinds[a] == PartKind.INITIAL;
      for (int rest = listedInitials; rest != 0; rest &= rest - 1) {
        hit |= isInitialOf(a, Integer.numberOfTrailingZeros(rest)) ? 1 << a : 0;
      }
      hit |= initial ? 1 << a : 0;
    }
    return hit;
  }

  /**
   * The listed parts that an initial can stand for, as bits.
   *
   * @param askedHasInitial whether the asked name has one, so that all listed parts must be looked
   *     at
   */
  int listedInitials(boolean askedHasInitial) {
    int hit = 0;
    for (int l = 0; l < listed.count; l++) {
      if (listed.kinds[l] == PartKind.INITIAL) {
        hit |= 1 << l;
      } else if (askedHasInitial) {
        for (int a = 0; a < asked.count; a++) {
          hit |= isInitialOf(a, l) ? 1 << l : 0;
        }
      }
    }
    return hit;
  }

  /**
   * The most that {@link #score} can give when only these parts of either name can agree, and none
   * of them by an initial.
   *
   * @param askedHit the parts of the asked name that agree with something, as bits
   * @param listedHit likewise of the listed name
   */
  double most(NameEvidence evidence, int askedHit, int listedHit) {
    double most = agreeing(evidence, askedHit, listedHit);
    float askedWeight = opposing(asked, ((1 << asked.count) - 1) & ~askedHit);
    float listedWeight = opposing(listed, ((1 << listed.count) - 1) & ~listedHit);
    return most - conflict(evidence, askedWeight, listedWeight) + ROUNDING;
  }

  /**
   * The most that {@link #score} can give when only these parts can agree by their forms, and no
   * more than that many pairs by an initial; without looking at any letter.
   */
  double most(NameEvidence evidence, int askedHit, int listedHit, int initialPairs) {
    int askedMissed = ((1 << asked.count) - 1) & ~askedHit;
    int listedMissed = ((1 << listed.count) - 1) & ~listedHit;
    float heaviestAsked = heaviest(asked, askedMissed);
    float heaviestListed = heaviest(listed, listedMissed);
    double most =
        agreeing(evidence, askedHit, listedHit)
            + initialPairs
                * INITIAL_AGREEMENT
                * (evidence.askedShare() * heaviestAsked / asked.weight
                    + evidence.listedShare() * heaviestListed / listed.weight);
    float covers = Math.max(INITIAL_CONFLICT_WEIGHT, Math.max(heaviestAsked, heaviestListed));
    float askedLeft = opposing(asked, askedMissed) - initialPairs * covers;
    float listedLeft = opposing(listed, listedMissed) - initialPairs * covers;
    return most - conflict(evidence, Math.max(0, askedLeft), Math.max(0, listedLeft)) + ROUNDING;
  }

  /** What these parts of either name add when all of them agree fully. */
  private double agreeing(NameEvidence evidence, int askedHit, int listedHit) {
    return evidence.prior()
        + evidence.askedShare() * covered(asked, askedHit) / asked.weight
        + evidence.listedShare() * covered(listed, listedHit) / listed.weight;
  }

  private static float heaviest(SideParts side, int parts) {
    float heaviest = 0;
    for (int rest = parts; rest != 0; rest &= rest - 1) {
      heaviest = Math.max(heaviest, side.weights[Integer.numberOfTrailingZeros(rest)]);
    }
    return heaviest;
  }

  private static double conflict(NameEvidence evidence, float askedWeight, float listedWeight) {
    return evidence.conflict() * Math.min(1, Math.min(askedWeight, listedWeight) / FULL_CONFLICT);
  }

  /** What an aligned pair adds. */
  double contribution(NameEvidence evidence, int pair) {
    return agreement[pair]
        * (evidence.askedShare() * covered(asked, askedMask[pair]) / asked.weight
            + evidence.listedShare() * covered(listed, listedMask[pair]) / listed.weight);
  }

  /** What parts of either name would add if they agreed fully. */
  double ifEqual(NameEvidence evidence, int askedParts, int listedParts) {
    return evidence.askedShare() * covered(asked, askedParts) / asked.weight
        + evidence.listedShare() * covered(listed, listedParts) / listed.weight;
  }

  int askedMask(int pair) {
    return askedMask[pair];
  }

  int listedMask(int pair) {
    return listedMask[pair];
  }

  Rule rule(int pair) {
    return PartSimilarity.rule(packed[pair]);
  }

  private void align() {
    sortByGain();
    alignedCount = 0;
    askedLeft = (1 << asked.count) - 1;
    listedLeft = (1 << listed.count) - 1;
    for (int i = 0; i < pairCount; i++) {
      int pair = order[i];
      boolean free = (askedMask[pair] & ~askedLeft) == 0 && (listedMask[pair] & ~listedLeft) == 0;
      if (free) {
        take(pair);
      }
    }
  }

  private void take(int pair) {
    aligned[alignedCount++] = pair;
    askedLeft &= ~askedMask[pair];
    listedLeft &= ~listedMask[pair];
  }

  /** Insertion sort, best gain first, ties in the order in which pairs were added. */
  private void sortByGain() {
    for (int i = 0; i < pairCount; i++) {
      int at = i;
      while (at > 0 && gain[order[at - 1]] < gain[i]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
  }

  /** Lets single letters stand for parts that are left and begin with them. */
  private void alignInitials() {
    for (int rest = askedLeft; rest != 0; rest &= rest - 1) {
      int a = Integer.numberOfTrailingZeros(rest);
      for (int others = listedLeft; others != 0; others &= others - 1) {
        int l = Integer.numberOfTrailingZeros(others);
        if (isInitialOf(a, l) && pairCount < MAX_PAIRS) {
          int pair = pairCount++;
          askedMask[pair] = 1 << a;
          listedMask[pair] = 1 << l;
          packed[pair] = PartSimilarity.pack(Rule.INITIAL, INITIAL_AGREEMENT);
          agreement[pair] = INITIAL_AGREEMENT;
          take(pair);
          break;
        }
      }
    }
  }

  private boolean isInitialOf(int a, int l) {
    boolean initial =
        asked.kinds[a] == PartKind.INITIAL && stands(listed.kinds[l])
            || listed.kinds[l] == PartKind.INITIAL && stands(asked.kinds[a]);
    return initial && asked.firstLetters[a] == listed.firstLetters[l];
  }

  private static boolean stands(PartKind kind) {
    return kind == PartKind.WORD || kind == PartKind.PATRONYMIC || kind == PartKind.INITIAL;
  }

  private void disagree(NameEvidence evidence) {
    float askedWeight = opposing(asked, askedLeft);
    float listedWeight = opposing(listed, listedLeft);
    conflict = conflict(evidence, askedWeight, listedWeight);
    disorder = isDisordered() ? (eastAsian ? EAST_ASIAN_DISORDER : evidence.disorder()) : 0;
    numberConflict = evidence.numberConflict() * numbersDiffer();
    formConflict =
        has(asked, askedLeft, PartKind.ORG_FORM) && has(listed, listedLeft, PartKind.ORG_FORM)
            ? evidence.otherForm()
            : 0;
  }

  /** The weight of the parts left over on one side that can stand against parts of the other. */
  private static float opposing(SideParts side, int left) {
    float weight = 0;
    for (int rest = left; rest != 0; rest &= rest - 1) {
      int i = Integer.numberOfTrailingZeros(rest);
      switch (side.kinds[i]) {
        case WORD, PATRONYMIC, PLACE, GENERIC -> weight += side.weights[i];
        case INITIAL -> weight += INITIAL_CONFLICT_WEIGHT;
        case NUMBER, PARTICLE, TITLE, ORG_FORM, STOP -> {}
      }
    }
    return weight;
  }

  /** 1 when both names have a number that the other has not, a half when only one has. */
  private double numbersDiffer() {
    boolean a = has(asked, askedLeft, PartKind.NUMBER);
    boolean l = has(listed, listedLeft, PartKind.NUMBER);
    if (a && l) {
      return 1;
    }
    return a || l ? 0.5 : 0;
  }

  private static boolean has(SideParts side, int mask, PartKind kind) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      if (side.kinds[Integer.numberOfTrailingZeros(rest)] == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether three or more aligned words stand in an order that no rotation explains. */
  private boolean isDisordered() {
    int words = 0;
    int descents = 0;
    int first = -1;
    int last = -1;
    int covered = 0;
    for (int a = 0; a < asked.count; a++) {
      int bit = 1 << a;
      if ((covered & bit) != 0 || asked.kinds[a] != PartKind.WORD) {
        continue;
      }
      int pair = pairCovering(bit);
      if (pair < 0) {
        continue;
      }
      covered |= askedMask[pair];
      int position = Integer.numberOfTrailingZeros(listedMask[pair]);
      if (last >= 0 && position < last) {
        descents++;
      }
      if (first < 0) {
        first = position;
      }
      last = position;
      words++;
    }
    if (last >= 0 && last > first && descents > 0) {
      descents++;
    }
    return words >= 3 && descents > 1;
  }

  private int pairCovering(int askedBit) {
    for (int i = 0; i < alignedCount; i++) {
      if ((askedMask[aligned[i]] & askedBit) != 0) {
        return aligned[i];
      }
    }
    return -1;
  }
}
