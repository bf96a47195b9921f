package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Name;
import org.cordon.name.PartKind;

/** Tells a scored {@link NameComparison} as evidence that adds up to its score. */
final class NameExplanation {
  private final Name asked;
  private final Name listed;
  private final NameComparison comparison;
  private final NameEvidence evidence;
  private final String field;
  private final List<Evidence> rows = new ArrayList<>();

  private NameExplanation(Name asked, Name listed, NameComparison comparison, String field) {
    this.asked = asked;
    this.listed = listed;
    this.comparison = comparison;
    this.evidence = NameEvidence.of(asked.kind());
    this.field = field;
  }

  static List<Evidence> of(
      Name asked, Name listed, NameComparison comparison, boolean weakAlias, String field) {
    NameExplanation explanation = new NameExplanation(asked, listed, comparison, field);
    explanation.explain(weakAlias);
    return explanation.rows;
  }

  private void explain(boolean weakAlias) {
    rows.add(new Evidence("prior", "nothing compared yet", "", "", "", evidence.prior()));
    for (int i = 0; i < comparison.alignedCount; i++) {
      int pair = comparison.aligned[i];
      add(
          "name.part",
          comparison.rule(pair).label(),
          text(asked, comparison.askedMask(pair)),
          text(listed, comparison.listedMask(pair)),
          comparison.contribution(evidence, pair));
    }
    String askedLeft = text(asked, comparison.askedLeft);
    String listedLeft = text(listed, comparison.listedLeft);
    addLeft(askedLeft, listedLeft);
    addPenalty("name.order", "disordered", "", "", comparison.disorder);
    addPenalty(
        "name.number",
        "different",
        numbers(asked, comparison.askedLeft),
        numbers(listed, comparison.listedLeft),
        comparison.numberConflict);
    addPenalty("name.legal-form", "different", "", "", comparison.formConflict);
    if (weakAlias) {
      addPenalty("name.weak-alias", "weak", "", listed.text(), evidence.weakAlias());
    }
  }

  private void addLeft(String askedLeft, String listedLeft) {
    if (comparison.conflict > 0) {
      addPenalty("name.part", "different", askedLeft, listedLeft, comparison.conflict);
    } else {
      if (!askedLeft.isEmpty()) {
        add("name.part", "missing-there", askedLeft, "", 0);
      }
      if (!listedLeft.isEmpty()) {
        add("name.part", "missing-here", "", listedLeft, 0);
      }
    }
  }

  private void addPenalty(String feature, String rule, String a, String l, double penalty) {
    if (penalty != 0) {
      add(feature, rule, a, l, -penalty);
    }
  }

  private void add(String feature, String rule, String a, String l, double logOdds) {
    rows.add(new Evidence(feature, rule, a, l, field, logOdds));
  }

  private static String text(Name name, int mask) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.parts().size(); i++) {
      if ((mask & 1 << i) != 0) {
        text.append(text.isEmpty() ? "" : " ").append(name.parts().get(i).form());
      }
    }
    return text.toString();
  }

  private static String numbers(Name name, int mask) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.parts().size(); i++) {
      if ((mask & 1 << i) != 0 && name.parts().get(i).kind() == PartKind.NUMBER) {
        text.append(text.isEmpty() ? "" : " ").append(name.parts().get(i).form());
      }
    }
    return text.toString();
  }
}
