package org.cordon.cli.decide;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.measure.Outcome;

/** Decisions for people at a terminal: the decision first, then its grounds, weightiest first. */
public final class DecisionText {
  private static final int WIDTH = 100;

  private final Writer out;

  /** Text to a writer. */
  public DecisionText(Writer out) {
    this.out = out;
  }

  /** Writes all decisions. */
  public void write(List<Answer> answers) throws IOException {
    for (Answer answer : answers) {
      decision(answer);
    }
    for (MessageTotal message : MessageTotal.of(answers)) {
      line(
          "%s %s: %s transactions, %s"
              .formatted(
                  message.type(),
                  message.reference(),
                  message.transactions(),
                  message.proposal().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void decision(Answer answer) throws IOException {
    Decision decision = answer.decision();
    String caveat = decision.caveats().isEmpty() ? "" : " (with caveats)";
    line(
        "%s  %s%s  as of %s"
            .formatted(
                decision.id(),
                shown(decision.outcome()),
                decision.outcome() == Outcome.CLEAR ? caveat : "",
                decision.asOf()));
    if (answer.message().isPresent()) {
      payment(answer.message().get(), answer.proposal().orElseThrow());
    }
    for (Finding finding : decision.findings()) {
      finding(finding);
    }
    for (Decision.Missing missing : decision.unknown()) {
      wrapped("  unknown: ", told(missing));
    }
    for (String limit : decision.caveats()) {
      wrapped("  caveat: ", limit);
    }
    line("");
  }

  private void payment(PaymentMessage message, Proposal proposal) throws IOException {
    wrapped("  ", message.type() + " " + message.reference() + " " + message.amount());
    wrapped("  proposal: ", proposal.told());
    for (Map.Entry<String, String> field : proposal.fields().entrySet()) {
      wrapped("  look at ", field.getKey() + ": " + field.getValue());
    }
  }

  /** An outcome in words. */
  static String shown(Outcome outcome) {
    return outcome.name().replace('_', ' ');
  }

  /** A fact that is missing, and what needs it. */
  static String told(Decision.Missing missing) {
    return missing.measures().isEmpty()
        ? missing.path()
        : missing.path() + " (needed by " + String.join(", ", missing.measures()) + ")";
  }

  /** What a finding says, with the policy for licences if there is one. */
  static String says(Finding finding) {
    return finding.summary() + (finding.policy().isEmpty() ? "" : "; " + finding.policy());
  }

  private void finding(Finding finding) throws IOException {
    String about = finding.about().isEmpty() ? "" : " on " + finding.about();
    line("  %-16s %s%s".formatted(shown(finding.outcome()), finding.citation(), about));
    wrapped("      ", says(finding));
    if (!finding.entry().isEmpty()) {
      wrapped("      entry: ", finding.entry());
    }
    wrapped("      facts: ", facts(finding.facts()));
    for (String evidence : finding.evidence()) {
      wrapped("      - ", evidence);
    }
    for (String change : finding.wouldChange()) {
      wrapped("      changes with: ", change);
    }
    if (!finding.source().isEmpty() && !finding.source().equals(finding.citation())) {
      wrapped(
          "      source: ",
          finding.source() + (finding.inForce().isEmpty() ? "" : "; " + finding.inForce()));
    }
  }

  private static String facts(Map<String, String> facts) {
    return String.join(
        "; ", facts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
  }

  private void wrapped(String lead, String text) throws IOException {
    String rest = text;
    String indent = lead;
    while (indent.length() + rest.length() > WIDTH) {
      int cut = rest.lastIndexOf(' ', WIDTH - indent.length());
      if (cut <= 0) {
        break;
      }
      line(indent + rest.substring(0, cut));
      rest = rest.substring(cut + 1);
      indent = " ".repeat(lead.length());
    }
    line(indent + rest);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write(System.lineSeparator());
  }
}
