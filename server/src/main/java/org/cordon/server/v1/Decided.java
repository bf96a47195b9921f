package org.cordon.server.v1;

import java.util.List;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decision;

/**
 * What became of some transactions.
 *
 * @param decisions one for each that was whole
 * @param problems what was wrong with the others
 */
public record Decided(List<Decision> decisions, List<TransactionProblem> problems) {
  /** Copies the lists. */
  public Decided {
    decisions = List.copyOf(decisions);
    problems = List.copyOf(problems);
  }
}
