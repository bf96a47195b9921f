package org.cordon.match;

import java.util.List;
import org.cordon.name.Name;
import org.cordon.name.NameUnit;

/**
 * Chooses the parts of an asked name that lead to candidates.
 *
 * <p>A listed name that agrees with none of the leading parts can cover at most the weight of the
 * others, and itself at most whole. When even that cannot reach the threshold, the others need not
 * be followed. So the rarest parts lead, and the thousands of Muhammads are met only through what
 * stands beside them. The bound is exact.
 */
final class LeadingParts {
  /** More than sums of weights can be off by in single precision. */
  private static final float ROUNDING = 1e-5f;

  private LeadingParts() {}

  /**
   * The leading parts as bits, such that no listed name that has the needed weight is missed.
   *
   * @param able the parts to choose from, see {@link #able}
   * @param needed see {@link #needed}
   */
  static int of(AskedName asked, int able, float needed) {
    Name name = asked.name;
    float spare = needed;
    for (int part = 0; part < name.parts().size(); part++) {
      spare -= (able & 1 << part) == 0 ? name.parts().get(part).weight() : 0;
    }
    long[] costs = costs(asked);
    int fewer = withoutCostly(asked, costs, able, spare);
    return fewer == able || costsLess(asked, costs, fewer, able) ? fewer : able;
  }

  /**
   * The weight of asked parts that a listed name must have to reach {@code least}, if all of its
   * own parts agree and nothing stands against it; 0 or less when it needs none.
   */
  static float needed(AskedName asked, double least) {
    NameEvidence evidence = NameEvidence.of(asked.name.kind());
    double share = (least - evidence.prior() - evidence.listedShare()) / evidence.askedShare();
    return (float) (share * asked.weight) - ROUNDING;
  }

  /**
   * Whether a choice of parts, with the listed initials that must then be followed too, meets fewer
   * names than all.
   */
  private static boolean costsLess(AskedName asked, long[] costs, int fewer, int all) {
    long saved = 0;
    for (int rest = all & ~fewer; rest != 0; rest &= rest - 1) {
      saved += costs[Integer.numberOfTrailingZeros(rest)];
    }
    for (int rest = fewer; rest != 0; rest &= rest - 1) {
      saved -= asked.initial(Integer.numberOfTrailingZeros(rest)).postings();
    }
    return saved > 0;
  }

  /** The parts of a name that can lead, as bits: all of them when none is a leader by kind. */
  static int able(AskedName asked) {
    boolean anyPart = asked.hasNoLeader();
    int able = 0;
    for (int part = 0; part < asked.name.parts().size(); part++) {
      able |= anyPart || asked.leads(part) ? 1 << part : 0;
    }
    return able;
  }

  /**
   * Leaves out the parts with the most candidates while the weight left out stays below {@code
   * spare}.
   */
  private static int withoutCostly(AskedName asked, long[] costs, int able, float spare) {
    int kept = able;
    float left = spare;
    while (Integer.bitCount(kept) > 1) {
      int costliest = costliest(asked, costs, kept, left);
      if (costliest < 0) {
        return kept;
      }
      kept &= ~(1 << costliest);
      left -= asked.name.parts().get(costliest).weight();
    }
    return kept;
  }

  private static int costliest(AskedName asked, long[] costs, int kept, float left) {
    int costliest = -1;
    for (int rest = kept; rest != 0; rest &= rest - 1) {
      int part = Integer.numberOfTrailingZeros(rest);
      boolean affordable = asked.name.parts().get(part).weight() < left;
      if (affordable && (costliest < 0 || costs[part] > costs[costliest])) {
        costliest = part;
      }
    }
    return costliest;
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
