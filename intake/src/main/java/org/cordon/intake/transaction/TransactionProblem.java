package org.cordon.intake.transaction;

/**
 * One thing wrong with a transaction.
 *
 * @param line the line on which the transaction begins, from 1; 0 if not known
 * @param id the transaction's id; empty if it has none
 * @param path where in it, e.g. {@code goods[0].quantity}
 * @param reason what was expected and what was found
 */
public record TransactionProblem(long line, String id, String path, String reason) {
  /** All in one line. */
  public String told() {
    String where = line > 0 ? "line " + line : "transaction";
    String who = id.isEmpty() ? "" : " (" + id + ")";
    return where + who + ": " + (path.isEmpty() ? "" : path + ": ") + reason;
  }
}
