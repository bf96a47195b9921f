package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Name;
import org.cordon.name.NameKind;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKeys;
import org.cordon.name.PartSimilarity;

/**
 * Compares two analysed names unit by unit, without a register. {@link CandidateSearch} finds the
 * same pairs through the register's keys; a test holds the two equal.
 */
final class PairComparison {
  private final PartSimilarity similarity = new PartSimilarity();
  private final NameComparison comparison = new NameComparison();
  private double score;

  /** The log-odds of the last comparison. */
  double score() {
    return score;
  }

  /** The comparison, filled and scored. */
  NameComparison compare(Name asked, Name listed, boolean weakAlias) {
    return compare(asked, keys(asked), listed, keys(listed), weakAlias);
  }

  /** As above, with the keys of all units computed before. */
  NameComparison compare(
      Name asked,
      List<PartKeys> askedKeys,
      Name listed,
      List<PartKeys> listedKeys,
      boolean weakAlias) {
    comparison.asked.fill(asked);
    comparison.listed.fill(listed);
    boolean korean = asked.korean() && listed.korean();
    boolean chinese = asked.chinese() && listed.chinese();
    comparison.begin(
        asked.eastAsian() && listed.eastAsian(),
        asked.syllabic() || listed.syllabic(),
        asked.kind() == NameKind.OBJECT);
    for (int l = 0; l < listedKeys.size(); l++) {
      for (int a = askedKeys.size() - 1; a >= 0; a--) {
        int agreement = agreement(askedKeys.get(a), listedKeys.get(l), korean, chinese);
        if (asked.kana() != listed.kana()) {
          agreement =
              PartSimilarity.better(
                  agreement, japanese(askedKeys.get(a), listedKeys.get(l), asked.kana()));
        }
        if (agreement != 0) {
          add(asked.units().get(a), listed.units().get(l), agreement);
        }
      }
    }
    score = comparison.score(NameEvidence.of(asked.kind()), weakAlias);
    return comparison;
  }

  private static int japanese(PartKeys asked, PartKeys listed, boolean askedKana) {
    return askedKana
        ? PartSimilarity.compareJapanese(asked, listed)
        : PartSimilarity.compareJapanese(listed, asked);
  }

  private int agreement(PartKeys a, PartKeys l, boolean korean, boolean chinese) {
    int agreement = similarity.compare(a, l);
    if (korean) {
      agreement = PartSimilarity.better(agreement, PartSimilarity.compareKorean(a, l));
    }
    if (chinese) {
      agreement = PartSimilarity.better(agreement, PartSimilarity.compareChinese(a, l));
    }
    return agreement;
  }

  private void add(NameUnit asked, NameUnit listed, int agreement) {
    comparison.add(
        asked, listed.first(), listed.span(), agreement, asked.quality() * listed.quality());
  }

  private static List<PartKeys> keys(Name name) {
    List<PartKeys> keys = new ArrayList<>();
    for (NameUnit unit : name.units()) {
      keys.add(PartKeys.of(unit.form()));
    }
    return keys;
  }
}
