package org.cordon.cli.decide;

import java.util.Optional;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.measure.Decision;
import org.cordon.measure.Transaction;

/**
 * A transaction and the decision on it.
 *
 * @param transaction what was asked
 * @param decision the answer
 * @param message the payment message that it came in, if it did
 */
public record Answer(Transaction transaction, Decision decision, Optional<PaymentMessage> message) {
  /** What is proposed for a payment message; nothing for other transactions. */
  Optional<Proposal> proposal() {
    return message.map(each -> Proposal.of(each, decision));
  }
}
