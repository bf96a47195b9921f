package org.cordon.text;

import java.util.ArrayList;
import java.util.List;
import org.cordon.match.Evidence;
import org.cordon.match.Match;

/**
 * A match of a stretch of text, with what the text around it adds.
 *
 * @param match the matcher's answer
 * @param context what the text adds or takes away
 */
record Judged(Match match, List<Evidence> context) {
  double logOdds() {
    return match.logOdds() + context.stream().mapToDouble(Evidence::logOdds).sum();
  }

  double probability() {
    return 1 / (1 + Math.exp(-logOdds()));
  }

  List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(match.evidence());
    all.addAll(context);
    return all;
  }
}
