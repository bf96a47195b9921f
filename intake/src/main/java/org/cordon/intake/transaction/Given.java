package org.cordon.intake.transaction;

import org.cordon.measure.Transaction;

/** What stands at one place of an input: a transaction or something that is none. */
public sealed interface Given {
  /**
   * A transaction.
   *
   * @param transaction the transaction
   */
  record Whole(Transaction transaction) implements Given {}

  /**
   * A payment that was read whole from a message.
   *
   * @param transaction the transaction
   * @param message the message that it came in
   */
  record Payment(Transaction transaction, PaymentMessage message) implements Given {}

  /**
   * Something that cannot be decided on as it is.
   *
   * @param id its id; empty if it has none
   * @param problems what is wrong, never empty
   */
  record Broken(String id, java.util.List<TransactionProblem> problems) implements Given {
    /** Copies the list. */
    public Broken {
      problems = java.util.List.copyOf(problems);
    }
  }
}
