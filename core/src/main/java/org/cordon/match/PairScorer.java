package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.Schema;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;

/**
 * Scores two names against each other with the same model that {@link Matcher} uses. Not safe for
 * several threads.
 */
public final class PairScorer {
  private final NameAnalyzer analyzer = new NameAnalyzer();
  private final PairComparison comparison = new PairComparison();

  /** A scorer. */
  public PairScorer() {}

  /** The probability that two names of things of that schema name the same subject. */
  public double probability(Schema schema, String name1, String name2) {
    double sum = 0;
    for (Evidence evidence : evidence(schema, name1, name2)) {
      sum += evidence.logOdds();
    }
    return Probability.of(sum);
  }

  /**
   * The evidence behind {@link #probability}; it adds up to its log-odds. Names of a legal entity
   * of unknown kind are compared as an organisation's and as a person's, and the better comparison
   * counts.
   */
  public List<Evidence> evidence(Schema schema, String name1, String name2) {
    List<Evidence> rows = new ArrayList<>(better(schema, name1, name2));
    rows.add(MatchExplanation.calibration(rows));
    return rows;
  }

  private List<Evidence> better(Schema schema, String name1, String name2) {
    List<Evidence> first = evidence(NameKind.of(schema), name1, name2);
    if (!schema.name().equals("LegalEntity") && !schema.name().equals("Thing")) {
      return first;
    }
    List<Evidence> asPerson = evidence(NameKind.PERSON, name1, name2);
    return sum(asPerson) > sum(first) ? asPerson : first;
  }

  private List<Evidence> evidence(NameKind kind, String name1, String name2) {
    Name asked = analyzer.analyze(name1, kind);
    Name listed = analyzer.analyze(name2, kind);
    if (asked.parts().isEmpty() || listed.parts().isEmpty()) {
      return List.of(
          new Evidence("prior", "no name", name1, name2, "", NameEvidence.of(kind).prior()));
    }
    return NameExplanation.of(asked, listed, comparison.compare(asked, listed, false), false, "");
  }

  private static double sum(List<Evidence> rows) {
    return rows.stream().mapToDouble(Evidence::logOdds).sum();
  }
}
