package org.cordon.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cordon.register.Facts;

/** Works out what would have changed a result, from its evidence: one change at a time. */
final class WhatIfs {
  /** So many are told. */
  private static final int MOST = 8;

  /** Smaller changes of the sum change no decision. */
  private static final double LEAST = 0.25;

  private record Candidate(WhatIf change, double difference) {}

  private final double sum;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Begins with a sum of evidence, before calibration. */
  WhatIfs(double sum) {
    this.sum = sum;
  }

  /**
   * The rows of names.
   *
   * @param ifEqual what each row would add if its two sides agreed fully
   */
  void names(List<Evidence> rows, List<Double> ifEqual) {
    for (int i = 0; i < rows.size(); i++) {
      Evidence row = rows.get(i);
      if (ifEqual.get(i) > row.logOdds()) {
        add("equal", row, ifEqual.get(i) - row.logOdds());
      }
      if (row.logOdds() < 0 && !row.feature().equals("prior")) {
        add("without", row, -row.logOdds());
      }
    }
  }

  /** A row of a fact that both sides state. */
  void fact(Evidence row) {
    double best = ContextEvidence.best(row.feature());
    if (best > row.logOdds()) {
      add("equal", row, best - row.logOdds());
    }
    add("without", row, -row.logOdds());
  }

  /** A fact that the target has and the party does not state. */
  void unstated(String feature, String listed) {
    Evidence row = new Evidence(feature, "", "", listed, "", 0);
    add("stated-equal", row, ContextEvidence.best(feature));
    add("stated-different", row, ContextEvidence.worst(feature));
  }

  /** The features that the target has facts for and the party has not. */
  static List<String> unstated(Facts asked, Facts listed) {
    List<String> features = new ArrayList<>();
    boolean askedCountry = asked.nationalities().length > 0 || asked.countries().length > 0;
    boolean listedCountry = listed.nationalities().length > 0 || listed.countries().length > 0;
    addIf(features, "date", asked.dates().length == 0 && listed.dates().length > 0);
    addIf(features, "country", !askedCountry && listedCountry);
    addIf(features, "gender", asked.gender() == 0 && listed.gender() != 0);
    addIf(features, "birth-place", asked.places().length == 0 && listed.places().length > 0);
    return features;
  }

  private static void addIf(List<String> features, String feature, boolean holds) {
    if (holds) {
      features.add(feature);
    }
  }

  private void add(String change, Evidence row, double difference) {
    if (Math.abs(difference) >= LEAST) {
      double probability = Probability.of(Calibration.standard().logOdds(sum + difference));
      candidates.add(
          new Candidate(
              new WhatIf(change, row.feature(), row.rule(), row.asked(), row.listed(), probability),
              Math.abs(difference)));
    }
  }

  /** The changes, the greatest first; of equal ones in the order of the evidence. */
  List<WhatIf> list() {
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::difference).reversed())
        .limit(MOST)
        .map(Candidate::change)
        .toList();
  }
}
