package org.cordon.cli.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.intake.transaction.PaymentMessage;

/**
 * A message with all its transactions: the weightiest of their proposals is that of the message.
 *
 * @param type the message's type
 * @param reference its reference
 * @param transactions how many of its transactions were decided on
 * @param proposal what is proposed for the message as a whole
 */
record MessageTotal(String type, String reference, int transactions, Proposal.Action proposal) {
  /** The messages of all answers, in their order. */
  static List<MessageTotal> of(List<Answer> answers) {
    Map<List<String>, MessageTotal> totals = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (answer.message().isPresent()) {
        PaymentMessage message = answer.message().get();
        MessageTotal one =
            new MessageTotal(
                message.type(), message.reference(), 1, answer.proposal().orElseThrow().action());
        totals.merge(List.of(message.type(), message.reference()), one, MessageTotal::and);
      }
    }
    return new ArrayList<>(totals.values());
  }

  private MessageTotal and(MessageTotal other) {
    return new MessageTotal(
        type,
        reference,
        transactions + other.transactions,
        proposal.compareTo(other.proposal) < 0 ? other.proposal : proposal);
  }
}
