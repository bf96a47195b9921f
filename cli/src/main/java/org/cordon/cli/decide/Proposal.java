package org.cordon.cli.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.measure.Outcome;

/**
 * What is proposed for a payment. Codes are those of the ISO 20022 external code sets for payment
 * status and status reason, which confirmations of MT payments use too; their names are from
 * general knowledge. Money of a listed party is held, not rejected: where its assets are frozen,
 * sending it back would make them available.
 *
 * @param action what to do
 * @param status the status of the standard: ACSP accepted, PDNG pending, RJCT rejected
 * @param reason the reason of the standard; empty for a release
 * @param words what is proposed and why, for people
 * @param fields the fields of the message to look at, with what was found there
 */
public record Proposal(
    Action action, String status, String reason, String words, Map<String, String> fields) {
  /** What to do with a payment. */
  public enum Action {
    /** Let it go. */
    RELEASE,
    /** Keep it until somebody has looked. */
    HOLD,
    /** Send it back. */
    REJECT
  }

  /** Regulatory reason. */
  private static final String REGULATORY = "RR04";

  /** The proposal for a payment. */
  static Proposal of(PaymentMessage message, Decision decision) {
    Map<String, String> fields = fields(message, decision.findings());
    boolean listed =
        decision.findings().stream()
            .filter(finding -> finding.outcome() == Outcome.PROHIBITED)
            .anyMatch(finding -> List.of("party", "ownership").contains(finding.kind()));
    return switch (decision.outcome()) {
      case CLEAR, NOTIFY ->
          new Proposal(Action.RELEASE, "ACSP", "", "nothing stands against it", fields);
      case REVIEW, LICENCE_REQUIRED ->
          new Proposal(
              Action.HOLD, "PDNG", REGULATORY, "hold until the marked fields are cleared", fields);
      case PROHIBITED ->
          listed
              ? new Proposal(
                  Action.HOLD,
                  "PDNG",
                  REGULATORY,
                  "hold: a party is listed, so the money may have to be frozen and not sent back",
                  fields)
              : new Proposal(
                  Action.REJECT, "RJCT", REGULATORY, "reject: the act is prohibited", fields);
    };
  }

  private static Map<String, String> fields(PaymentMessage message, List<Finding> findings) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.outcome().compareTo(Outcome.REVIEW) >= 0) {
        String field = field(message, finding);
        if (!field.isEmpty()) {
          fields.merge(field, told(finding), (one, two) -> one.equals(two) ? one : one);
        }
      }
    }
    return fields;
  }

  private static String field(PaymentMessage message, Finding finding) {
    String about = finding.about();
    if (about.startsWith("endUse[")) {
      return text(message, Integer.parseInt(about.substring(7, about.length() - 1)));
    }
    if (about.isEmpty()) {
      return finding.facts().containsKey("endUse") ? text(message, 0) : "";
    }
    int end = about.indexOf('.');
    return message.fields().getOrDefault(end < 0 ? about : about.substring(0, end), "");
  }

  /** The field of the free text in which a place lies: the last that begins not behind it. */
  private static String text(PaymentMessage message, int place) {
    String found = "";
    for (Map.Entry<String, String> each : message.fields().entrySet()) {
      String key = each.getKey();
      if (key.startsWith("endUse[")
          && Integer.parseInt(key.substring(7, key.length() - 1)) <= place) {
        found = each.getValue();
      }
    }
    return found;
  }

  private static String told(Finding finding) {
    String party = finding.facts().getOrDefault("party", "");
    String listed = finding.facts().getOrDefault("listed", "");
    return party.isEmpty()
        ? finding.summary()
        : party + (listed.isEmpty() ? "" : ", like " + listed);
  }

  /** All in one line, without the fields. */
  String told() {
    String code = reason.isEmpty() ? status : status + ", " + reason;
    return action.name().toLowerCase(Locale.ROOT) + " (" + code + "): " + words;
  }

  /** The reason code for a message that cannot be read; empty if it is no payment message. */
  static String code(TransactionProblem problem) {
    String path = problem.path();
    boolean message = path.contains("/") || path.matches("(?::|block|Document|DOCTYPE).*");
    if (!message) {
      return "";
    }
    String expected = problem.reason();
    if (expected.contains("IBAN")) {
      return "AC01";
    }
    if (expected.contains("bank's code")) {
      return "RC01";
    }
    if (expected.contains("an amount") || expected.startsWith("Ccy")) {
      return "AM12";
    }
    return expected.contains("expected a day") ? "DT01" : "FF01";
  }
}
