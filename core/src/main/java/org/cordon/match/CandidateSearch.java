package org.cordon.match;

import java.util.Arrays;
import java.util.List;
import org.cordon.name.Name;
import org.cordon.name.NameUnit;
import org.cordon.name.PartSimilarity;
import org.cordon.register.NameTable;
import org.cordon.register.Neighbours;
import org.cordon.register.Register;
import org.cordon.register.TargetTable;
import org.cordon.register.TokenTable;

/**
 * Finds and scores the candidates of one question.
 *
 * <p>Not all parts of a name need to lead to candidates. A listed name that agrees with none of the
 * leading parts can cover at most the weight of the others; when even that cannot reach the
 * threshold, the others need not be looked up. So the rarest parts lead, and the thousands of
 * Muhammads are met only through what stands beside them. The bound is exact: see {@code
 * NameEvidence}.
 *
 * <p>All work areas are arrays over names and targets that are never cleared: a stamp says which
 * question wrote a cell.
 */
final class CandidateSearch {
  /** More than sums of weights can be off by in single precision. */
  private static final float ROUNDING = 1e-5f;

  private final Register register;
  private final NameTable names;
  private final TokenTable tokens;
  private final TargetTable targets;
  private final NameComparison comparison = new NameComparison();
  private final int[] nameStamp;
  private final int[] targetStamp;
  private final int[] targetSlot;
  private int stamp;
  private int question;
  private boolean[] comparable = new boolean[0];
  private long sources;

  private int found;
  private int[] foundTarget = new int[64];
  private int[] foundListed = new int[64];
  private int[] foundAsked = new int[64];
  private double[] foundScore = new double[64];

  CandidateSearch(Register register) {
    this.register = register;
    names = register.names();
    tokens = register.tokens();
    targets = register.targets();
    nameStamp = new int[names.size()];
    targetStamp = new int[targets.size()];
    targetSlot = new int[targets.size()];
  }

  void begin(boolean[] comparableSchemata, long sourceBits) {
    comparable = comparableSchemata;
    sources = sourceBits;
    found = 0;
    question++;
  }

  int found() {
    return found;
  }

  int target(int index) {
    return foundTarget[index];
  }

  /**
   * The listed name that scored best; negative when the target was found by an identifier and
   * shares no name.
   */
  int listedName(int index) {
    return foundListed[index];
  }

  /** The asked name that scored best; negative when the party has none. */
  int askedName(int index) {
    return foundAsked[index];
  }

  double score(int index) {
    return foundScore[index];
  }

  /** Scores all listed names that can reach {@code least} against an asked name. */
  void byName(AskedName asked, int askedIndex, double least) {
    stamp++;
    comparison.asked.fill(asked.name);
    int able = ableParts(asked);
    int leading = leadingParts(asked, able, least);
    List<NameUnit> units = asked.name.units();
    for (int u = 0; u < units.size(); u++) {
      NameUnit unit = units.get(u);
      int mask = (1 << unit.span()) - 1 << unit.first();
      if ((mask & leading) != 0) {
        follow(asked, askedIndex, asked.neighbours[u], least);
      }
    }
    if (leading != able) {
      followInitials(asked, askedIndex, leading, least);
    }
  }

  /**
   * A listed initial agrees with a leading part without sharing its form: the weight left out no longer bounds the score of
   * such a name, so it must be met through the initial.
   */
  private void followInitials(AskedName asked, int askedIndex, int leading, double least) {
    for (int rest = leading; rest != 0; rest &= rest - 1) {
      follow(asked, askedIndex, asked.initial(Integer.numberOfTrailingZeros(rest)), least);
    }
  }

  private void follow(AskedName asked, int askedIndex, Neighbours neighbours, double least) {
    for (int token : neighbours.tokens()) {
      int end = tokens.postingStart(token) + tokens.postingCount(token);
      for (int i = tokens.postingStart(token); i < end; i++) {
        int name = names_(i);
        if (nameStamp[name] != stamp) {
          nameStamp[name] = stamp;
          consider(asked, askedIndex, name, least);
        }
      }
    }
  }

  private int names_(int posting) {
    return tokens.posting(posting);
  }

  private void consider(AskedName asked, int askedIndex, int name, double least) {
    int target = names.target(name);
    int head = names.head(name);
    boolean wanted =
        NameTable.kind(head) == asked.name.kind()
            && comparable[targets.schema(target)]
            && (targets.sources(target) & sources) != 0;
    if (wanted) {
      double score = score(asked, name, head);
      if (score >= least) {
        note(target, name, askedIndex, score);
      }
    }
  }

  private double score(AskedName asked, int name, int head) {
    fillListed(name, head);
    boolean korean = asked.name.korean() && NameTable.korean(head);
    boolean chinese = asked.name.chinese() && NameTable.chinese(head);
    boolean listedEastAsian = NameTable.korean(head) || NameTable.chinese(head);
    comparison.begin(
        asked.name.eastAsian() && listedEastAsian,
        asked.name.syllabic() || NameTable.syllabic(head));
    int start = names.unitStart(name);
    int end = start + NameTable.unitCount(head);
    for (int i = start; i < end; i++) {
      long unit = names.unit(i);
      for (int link = asked.firstLink(NameTable.form(unit));
          link >= 0;
          link = asked.nextLink(link)) {
        addPair(asked, link, unit, korean, chinese);
      }
    }
    return comparison.score(NameEvidence.of(asked.name.kind()), NameTable.weak(head));
  }

  private void addPair(AskedName asked, int link, long unit, boolean korean, boolean chinese) {
    int agreement = asked.agreement(link);
    int flags = asked.flags(link);
    if (korean && (flags & Neighbours.KOREAN) != 0) {
      agreement = PartSimilarity.better(agreement, Romanisation.KOREAN);
    }
    if (chinese && (flags & Neighbours.CHINESE) != 0) {
      agreement = PartSimilarity.better(agreement, Romanisation.CHINESE);
    }
    NameUnit asks = asked.name.units().get(asked.unit(link));
    if (agreement != 0) {
      comparison.add(
          asks,
          NameTable.first(unit),
          NameTable.span(unit),
          agreement,
          asked.qualities[asked.unit(link)] * NameTable.quality(unit));
    }
  }

  private void fillListed(int name, int head) {
    SideParts listed = comparison.listed;
    listed.count = NameTable.partCount(head);
    listed.weight = names.weight(name);
    int start = names.unitStart(name);
    for (int i = start, part = 0; part < listed.count; i++) {
      long unit = names.unit(i);
      if (NameTable.span(unit) == 1 && NameTable.first(unit) == part) {
        listed.kinds[part] = NameTable.partKind(unit);
        listed.weights[part] = NameTable.partWeight(unit);
        listed.firstLetters[part] = tokens.firstLetter(NameTable.form(unit));
        part++;
      }
    }
  }

  /** Keeps the best score of each target; of equal ones the name that was met first. */
  private void note(int target, int name, int askedIndex, double score) {
    if (targetStamp[target] != question) {
      targetStamp[target] = question;
      targetSlot[target] = newSlot(target);
      foundScore[targetSlot[target]] = Double.NEGATIVE_INFINITY;
    }
    int slot = targetSlot[target];
    boolean better =
        score > foundScore[slot] || score == foundScore[slot] && name < foundListed[slot];
    if (better) {
      foundScore[slot] = score;
      foundListed[slot] = name;
      foundAsked[slot] = askedIndex;
    }
  }

  private int newSlot(int target) {
    if (found == foundTarget.length) {
      foundTarget = Arrays.copyOf(foundTarget, found * 2);
      foundListed = Arrays.copyOf(foundListed, found * 2);
      foundAsked = Arrays.copyOf(foundAsked, found * 2);
      foundScore = Arrays.copyOf(foundScore, found * 2);
    }
    foundTarget[found] = target;
    return found++;
  }

  /** Scores all names of the targets that have an identifier. */
  void byIdentifier(long hash, List<AskedName> asked) {
    register.withIdentifier(
        hash,
        target -> {
          if (comparable[targets.schema(target)] && (targets.sources(target) & sources) != 0) {
            scoreAll(target, asked);
          }
        });
  }

  private void scoreAll(int target, List<AskedName> asked) {
    int first = targets.nameStart(target);
    if (asked.isEmpty() || targets.nameCount(target) == 0) {
      note(target, -1, -1, 0); // no names to compare: the identifier speaks alone
      return;
    }
    for (int a = 0; a < asked.size(); a++) {
      comparison.asked.fill(asked.get(a).name);
      for (int name = first; name < first + targets.nameCount(target); name++) {
        int head = names.head(name);
        if (NameTable.kind(head) == asked.get(a).name.kind()) {
          note(target, name, a, Math.max(NameEvidence.FLOOR, score(asked.get(a), name, head)));
        }
      }
    }
  }

  /** The parts that can lead to candidates, as bits. */
  private static int ableParts(AskedName asked) {
    boolean anyPart = asked.hasNoLeader();
    int able = 0;
    for (int part = 0; part < asked.name.parts().size(); part++) {
      able |= anyPart || asked.leads(part) ? 1 << part : 0;
    }
    return able;
  }

  /** The parts that must lead to candidates so that no listed name that reaches {@code least} is missed, as bits. */
  private static int leadingParts(AskedName asked, int able, double least) {
    NameEvidence evidence = NameEvidence.of(asked.name.kind());
    double share = (least - evidence.prior() - evidence.listedShare()) / evidence.askedShare();
    float spare = (float) (share * asked.weight) - ROUNDING;
    for (int part = 0; part < asked.name.parts().size(); part++) {
      spare -= (able & 1 << part) == 0 ? asked.partWeight(part) : 0;
    }
    return withoutCostly(asked, able, spare);
  }

  /**
   * Leaves out the parts with the most candidates while the weight left out stays below {@code
   * spare}.
   */
  private static int withoutCostly(AskedName asked, int leading, float spare) {
    long[] costs = costs(asked);
    int kept = leading;
    float left = spare;
    while (true) {
      int costliest = -1;
      for (int rest = kept; rest != 0; rest &= rest - 1) {
        int part = Integer.numberOfTrailingZeros(rest);
        boolean affordable = asked.partWeight(part) < left;
        if (affordable && (costliest < 0 || costs[part] > costs[costliest])) {
          costliest = part;
        }
      }
      if (costliest < 0 || Integer.bitCount(kept) == 1) {
        return kept;
      }
      kept &= ~(1 << costliest);
      left -= asked.partWeight(costliest);
    }
  }

  private static long[] costs(AskedName asked) {
    long[] costs = new long[asked.name.parts().size()];
    List<NameUnit> units = asked.name.units();
    for (int u = 0; u < units.size(); u++) {
      NameUnit unit = units.get(u);
      for (int part = unit.first(); part < unit.first() + unit.span(); part++) {
        costs[part] += asked.neighbours[u].postings();
      }
    }
    return costs;
  }
}
