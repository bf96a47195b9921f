package org.cordon.server.match;

import java.util.List;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.server.data.EntityView;

/**
 * A result of a question.
 *
 * @param match what the engine found
 * @param view the target as it is shown
 * @param score on the scale of the algorithm
 * @param logOdds the calibrated log-odds behind the score
 * @param evidence what adds up to them
 */
public record Result(
    Match match, EntityView view, double score, double logOdds, List<Evidence> evidence) {}
