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
  private final List<Double> ifEqual = new ArrayList<>();

  /**
   * The evidence of names.
   *
   * @param rows it adds up to the score
   * @param ifEqual for each row, what it would add if its two sides agreed fully
   */
  record Told(List<Evidence> rows, List<Double> ifEqual) {}

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

  /** The same, and what the rows could have been. */
  static Told told(
      Name asked, Name listed, NameComparison comparison, boolean weakAlias, String field) {
    NameExplanation explanation = new NameExplanation(asked, listed, comparison, field);
    explanation.explain(weakAlias);
    return new Told(explanation.rows, explanation.ifEqual);
  }

  private void explain(boolean weakAlias) {
    rows.add(new Evidence("prior", "nothing compared yet", "", "", "", evidence.prior()));
    ifEqual.add(evidence.prior());
    for (int i = 0; i < comparison.alignedCount; i++) {
      int pair = comparison.aligned[i];
      add(
          "name.part",
          comparison.rule(pair).label(),
          text(asked, comparison.askedMask(pair)),
          text(listed, comparison.listedMask(pair)),
          comparison.contribution(evidence, pair),
          comparison.ifEqual(evidence, comparison.askedMask(pair), comparison.listedMask(pair)));
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
      add(
          "name.part",
          "different",
          askedLeft,
          listedLeft,
          -comparison.conflict,
          comparison.ifEqual(evidence, comparison.askedLeft, comparison.listedLeft));
    } else {
      if (!askedLeft.isEmpty()) {
        double equal = comparison.ifEqual(evidence, comparison.askedLeft, 0);
        add("name.part", "missing-there", askedLeft, "", 0, equal);
      }
      if (!listedLeft.isEmpty()) {
        double equal = comparison.ifEqual(evidence, 0, comparison.listedLeft);
        add("name.part", "missing-here", "", listedLeft, 0, equal);
      }
    }
  }

  private void addPenalty(String feature, String rule, String a, String l, double penalty) {
    if (penalty != 0) {
      add(feature, rule, a, l, -penalty, -penalty);
    }
  }

  private void add(String feature, String rule, String a, String l, double logOdds, double equal) {
    rows.add(new Evidence(feature, rule, a, l, field, logOdds));
    ifEqual.add(equal);
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
