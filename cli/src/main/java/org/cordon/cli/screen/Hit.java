package org.cordon.cli.screen;

import java.util.List;
import java.util.Map;
import org.cordon.match.Evidence;
import org.cordon.match.Explanation;
import org.cordon.match.Match;
import org.cordon.match.WhatIf;
import org.cordon.register.SourceEdition;

/**
 * A match as it is shown: all that a renderer needs, decoded from the register.
 *
 * @param id the id of the target
 * @param caption the display name of the target
 * @param schema what kind of thing it is
 * @param probability the probability that party and target are the same subject, from 0 to 1
 * @param logOdds its log-odds: the sum of the evidence
 * @param matchedName the listed name that matched best, as published
 * @param why the grounds in one line
 * @param citations the entries that list the target, never empty
 * @param evidence what adds up to the log-odds, prior first
 * @param wouldChange what would have changed the result, the greatest change first
 */
public record Hit(
    String id,
    String caption,
    String schema,
    double probability,
    double logOdds,
    String matchedName,
    String why,
    List<Citation> citations,
    List<Evidence> evidence,
    List<WhatIf> wouldChange) {
  /** Copies the lists. */
  public Hit {
    citations = List.copyOf(citations);
    evidence = List.copyOf(evidence);
    wouldChange = List.copyOf(wouldChange);
  }

  /** The shown form of a match, given the editions of the register by source name. */
  public static Hit of(Match match, Map<String, SourceEdition> editions) {
    Explanation explanation = match.explanation();
    return new Hit(
        match.target().id(),
        match.target().caption(),
        match.target().subject().schema().name(),
        match.probability(),
        match.logOdds(),
        match.matchedName(),
        match.why(),
        match.target().entries().stream().map(entry -> Citation.of(entry, editions)).toList(),
        explanation.evidence(),
        explanation.wouldChange());
  }

  /** The entries in short: the first, and how many more. */
  public String entryLabel() {
    String first = citations.getFirst().label();
    return citations.size() == 1 ? first : first + " +" + (citations.size() - 1);
  }
}
