package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Statement;
import org.cordon.match.EntryProfile.ProfileName;

/**
 * Compares two list entries with the model that {@link Matcher} uses for a party and a target. Not
 * safe for several threads.
 *
 * <p>Entries state more than parties do, so both sides must be covered: of the two directions in
 * which a pair of names can be compared the lower score counts.
 */
public final class EntryScorer {
  private final PairComparison comparison = new PairComparison();

  /** A scorer. */
  public EntryScorer() {}

  /**
   * The log-odds of one name against another, in the direction that scores lower; negative infinity
   * for names of different kinds.
   *
   * @param least when the first direction scores below this, it stands for both
   */
  public double names(
      EntryProfile first, int firstName, EntryProfile second, int secondName, double least) {
    ProfileName a = first.profileName(firstName);
    ProfileName b = second.profileName(secondName);
    if (a.name().kind() != b.name().kind()) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = directed(a, b);
    return score < least ? score : Math.min(score, directed(b, a));
  }

  private double directed(ProfileName asked, ProfileName listed) {
    compare(asked, listed);
    return comparison.score();
  }

  private NameComparison compare(ProfileName asked, ProfileName listed) {
    return comparison.compare(
        asked.name(), asked.keys(), listed.name(), listed.keys(), isWeak(asked, listed));
  }

  private static boolean isWeak(ProfileName asked, ProfileName listed) {
    return asked.weak() || listed.weak();
  }

  /** What all facts beside names add or take away, in log-odds. */
  public double facts(EntryProfile first, EntryProfile second) {
    return ContextEvidence.score(first.facts(), second.facts());
  }

  /** The evidence of two names, which cites no field; it adds up to {@link #names}. */
  public List<Evidence> explainNames(
      EntryProfile first, int firstName, EntryProfile second, int secondName) {
    ProfileName a = first.profileName(firstName);
    ProfileName b = second.profileName(secondName);
    boolean turned = directed(b, a) < directed(a, b);
    ProfileName asked = turned ? b : a;
    ProfileName listed = turned ? a : b;
    List<Evidence> rows =
        NameExplanation.of(
            asked.name(), listed.name(), compare(asked, listed), isWeak(asked, listed), "");
    return turned ? rows.stream().map(EntryScorer::turned).toList() : rows;
  }

  private static Evidence turned(Evidence row) {
    return new Evidence(
        row.feature(), row.rule(), row.listed(), row.asked(), row.field(), row.logOdds());
  }

  /** The evidence of all facts beside names; it adds up to {@link #facts}. */
  public List<Evidence> explainFacts(EntryProfile first, EntryProfile second) {
    List<Evidence> rows = new ArrayList<>();
    for (ContextEvidence.Finding finding : ContextEvidence.compare(first.facts(), second.facts())) {
      Set<String> properties = MatchExplanation.properties(finding.feature());
      rows.add(
          new Evidence(
              finding.feature(),
              finding.rule(),
              values(first, properties),
              values(second, properties),
              "",
              finding.logOdds()));
    }
    return rows;
  }

  private static String values(EntryProfile profile, Set<String> properties) {
    return String.join(
        "; ",
        MatchExplanation.statements(profile.entry()).stream()
            .filter(statement -> properties.contains(statement.property()))
            .map(Statement::value)
            .distinct()
            .toList());
  }
}
