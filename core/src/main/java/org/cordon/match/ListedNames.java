package org.cordon.match;

import org.cordon.name.NameKind;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKind;
import org.cordon.name.PartSimilarity;
import org.cordon.register.NameTable;
import org.cordon.register.Neighbours;
import org.cordon.register.Register;
import org.cordon.register.TokenTable;

/**
 * Scores listed names of a register against an asked name, the innermost loop of the engine.
 *
 * <p>A first pass over a listed name's units finds which stretches of either name agree at all. If
 * a perfect agreement of those stretches cannot reach the threshold, which holds for nearly all
 * candidates, the name is done with; the bound counts the conflict of what is left over, so it is
 * sharp. Only the others are aligned. No allocation.
 */
final class ListedNames {
  private static final int MAX_UNITS = 256;

  private final NameTable names;
  private final TokenTable tokens;
  private final NameComparison comparison;
  private final long[] units = new long[MAX_UNITS];
  private final int[] links = new int[MAX_UNITS];

  ListedNames(Register register, NameComparison comparison) {
    names = register.names();
    tokens = register.tokens();
    this.comparison = comparison;
  }

  /** The log-odds of a listed name, or negative infinity when it cannot reach {@code least}. */
  double score(AskedName asked, int name, int head, double least) {
    SideParts listed = comparison.listed;
    listed.count = NameTable.partCount(head);
    listed.weight = names.weight(name);
    int start = names.unitStart(name);
    int agreeing = 0;
    int askedHit = 0;
    int listedHit = 0;
    int initials = 0;
    for (int i = 0, part = 0; i < NameTable.unitCount(head); i++) {
      long unit = names.unit(start + i);
      int first = NameTable.first(unit);
      int span = NameTable.span(unit);
      if (span == 1 && first == part) {
        PartKind kind = NameTable.partKind(unit);
        listed.kinds[part] = kind;
        listed.weights[part] = NameTable.partWeight(unit);
        listed.forms[part] = NameTable.form(unit);
        initials |= kind == PartKind.INITIAL ? 1 << part : 0;
        part++;
      }
      int place = asked.find(NameTable.form(unit));
      if (place >= 0) {
        units[agreeing] = unit;
        links[agreeing++] = asked.firstLink(place);
        askedHit |= asked.mask(place);
        listedHit |= NameUnit.mask(first, span);
      }
    }
    NameEvidence evidence = NameEvidence.of(asked.name.kind());
    if ((asked.initials | initials) != 0) {
      int pairs = Integer.bitCount(asked.initials) + Integer.bitCount(initials);
      if (comparison.most(evidence, askedHit, listedHit, pairs) < least) {
        return Double.NEGATIVE_INFINITY;
      }
      readFirstLetters(asked.initials != 0 ? (1 << listed.count) - 1 : initials);
      askedHit |= comparison.askedInitials(initials);
      listedHit |= comparison.listedInitials(asked.initials != 0);
    }
    if (comparison.most(evidence, askedHit, listedHit) < least) {
      return Double.NEGATIVE_INFINITY;
    }
    return align(asked, head, agreeing, evidence);
  }

  private void readFirstLetters(int parts) {
    SideParts listed = comparison.listed;
    for (int rest = parts; rest != 0; rest &= rest - 1) {
      int part = Integer.numberOfTrailingZeros(rest);
      listed.firstLetters[part] = tokens.firstLetter(listed.forms[part]);
    }
  }

  private double align(AskedName asked, int head, int agreeing, NameEvidence evidence) {
    boolean korean = asked.name.korean() && NameTable.korean(head);
    boolean chinese = asked.name.chinese() && NameTable.chinese(head);
    boolean listedEastAsian = NameTable.korean(head) || NameTable.chinese(head);
    comparison.begin(
        asked.name.eastAsian() && listedEastAsian,
        asked.name.syllabic() || NameTable.syllabic(head),
        asked.name.kind() == NameKind.OBJECT);
    for (int i = 0; i < agreeing; i++) {
      for (int link = links[i]; link >= 0; link = asked.nextLink(link)) {
        addPair(asked, link, units[i], agreement(asked, link, head, korean, chinese));
      }
    }
    return comparison.score(evidence, NameTable.weak(head));
  }

  private static int agreement(
      AskedName asked, int link, int head, boolean korean, boolean chinese) {
    int agreement = asked.agreement(link);
    int flags = asked.flags(link);
    if (korean && (flags & Neighbours.KOREAN) != 0) {
      agreement = PartSimilarity.better(agreement, PartSimilarity.KOREAN);
    }
    if (chinese && (flags & Neighbours.CHINESE) != 0) {
      agreement = PartSimilarity.better(agreement, PartSimilarity.CHINESE);
    }
    return asked.name.kana() == NameTable.kana(head)
        ? agreement
        : PartSimilarity.better(agreement, asked.japanese(link));
  }

  private void addPair(AskedName asked, int link, long unit, int agreement) {
    if (agreement != 0) {
      NameUnit asks = asked.units[asked.unit(link)];
      comparison.add(
          asks,
          NameTable.first(unit),
          NameTable.span(unit),
          agreement,
          asks.quality() * NameTable.quality(unit));
    }
  }
}
