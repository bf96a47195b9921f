package org.cordon.server.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Schema;
import org.cordon.match.Calibration;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.match.PairScorer;
import org.cordon.server.data.EntityView;

/**
 * Weighs evidence anew by the weights and parameters that were sent. A weight is told in the terms
 * of the published interface, so it counts relative to the usual one of that feature.
 */
final class Tuning {
  private static final double USUAL_NUMBER_MISMATCH = 0.3;
  private static final String CALIBRATION = "calibration";

  private final Map<String, Double> weights;
  private final Map<String, String> config;

  Tuning(Asking asking) {
    this.weights = asking.weights();
    this.config = asking.config();
  }

  /** The evidence with its new weights, and a calibration that fits. */
  List<Evidence> weigh(Match match, EntityView view, Schema asked, List<String> names) {
    String property = config.getOrDefault("nm_name_property", "");
    List<Evidence> rows = match.evidence();
    if (!property.isEmpty()) {
      rows = ofProperty(rows, view.values(property), asked, names);
    }
    List<Evidence> weighed = new ArrayList<>();
    boolean weak = rows.stream().anyMatch(row -> row.feature().equals("name.weak-alias"));
    for (Evidence row : rows) {
      if (!row.feature().equals(CALIBRATION)) {
        weighed.add(times(row, factor(row, weak)));
      }
    }
    double sum = weighed.stream().mapToDouble(Evidence::logOdds).sum();
    double calibrated = Calibration.standard().logOdds(sum);
    weighed.add(new Evidence(CALIBRATION, "measured", "", "", "", calibrated - sum));
    return weighed;
  }

  /** Names are compared anew with those of one property; all else stays. */
  private static List<Evidence> ofProperty(
      List<Evidence> rows, List<String> listed, Schema schema, List<String> asked) {
    PairScorer scorer = new PairScorer();
    List<Evidence> best =
        List.of(new Evidence("prior", "no name of that property", "", "", "", -12));
    for (String name : asked) {
      for (String other : listed) {
        List<Evidence> pair = scorer.evidence(schema, name, other);
        best = sum(pair) > sum(best) ? pair : best;
      }
    }
    List<Evidence> all = new ArrayList<>(best);
    rows.stream().filter(row -> !isOfNames(row)).forEach(all::add);
    return all;
  }

  private static double sum(List<Evidence> rows) {
    return rows.stream().mapToDouble(Evidence::logOdds).sum();
  }

  private static boolean isOfNames(Evidence row) {
    return row.feature().startsWith("name.") || row.feature().equals("prior");
  }

  private double factor(Evidence row, boolean weak) {
    String feature = row.feature();
    if (feature.equals("name.number")) {
      return number("nm_number_mismatch", USUAL_NUMBER_MISMATCH) / USUAL_NUMBER_MISMATCH;
    }
    if (feature.startsWith("name.")) {
      double names = relative("name_match", 1.0);
      return weak && row.logOdds() > 0 ? names * relative("weak_alias_match", 0.8) : names;
    }
    if (row.logOdds() < 0) {
      return switch (feature) {
        case "country" -> relative("country_mismatch", -0.2);
        case "gender" -> relative("gender_mismatch", -0.2);
        case "date" -> relative("dob_day_disjoint", -0.25) * relative("dob_year_disjoint", -0.15);
        default -> 1;
      };
    }
    return feature.startsWith("identifier") ? relative("identifier_match", 0.85) : 1;
  }

  private double relative(String feature, double usual) {
    return weights.getOrDefault(feature, usual) / usual;
  }

  private double number(String name, double usual) {
    try {
      return Double.parseDouble(config.getOrDefault(name, Double.toString(usual)));
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  private static Evidence times(Evidence row, double factor) {
    return factor == 1
        ? row
        : new Evidence(
            row.feature(),
            row.rule(),
            row.asked(),
            row.listed(),
            row.field(),
            row.logOdds() * factor);
  }
}
