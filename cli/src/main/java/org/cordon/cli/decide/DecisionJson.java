package org.cordon.cli.decide;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.cli.render.JsonText;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.measure.Instrument;
import org.cordon.measure.Outcome;

/** Decisions for programs: {@code {"decisions": [...]}} as {@code docs/decisions.md} describes. */
public final class DecisionJson {
  private DecisionJson() {}

  /** Writes all decisions, the transactions that were broken, and what all rests on. */
  public static void write(
      Writer out, Basis basis, List<Answer> answers, List<TransactionProblem> problems)
      throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(() -> {
        json.field("format", "cordon.check/1");
        json.array(
            "decisions",
            () -> {
              for (Answer answer : answers) {
                json.lineBreak();
                json.object(() -> decision(json, answer));
              }
            });
        List<MessageTotal> messages = MessageTotal.of(answers);
        if (!messages.isEmpty()) {
          json.array(
              "messages",
              () -> {
                for (MessageTotal message : messages) {
                  json.object(() -> message(json, message));
                }
              });
        }
        json.array(
            "problems",
            () -> {
              for (TransactionProblem problem : problems) {
                json.object(() -> problem(json, problem));
              }
            });
        json.object("basis", () -> basis(json, basis));
      });
    }
  }

  private static void message(JsonText json, MessageTotal message) {
    json.field("type", message.type());
    json.field("reference", message.reference());
    json.field("transactions", message.transactions());
    json.field("proposal", message.proposal().name().toLowerCase(Locale.ROOT));
  }

  private static void problem(JsonText json, TransactionProblem problem) {
    json.field("line", problem.line());
    json.optional("id", problem.id());
    json.field("path", problem.path());
    json.field("reason", problem.reason());
    json.optional("code", Proposal.code(problem));
  }

  private static void payment(JsonText json, PaymentMessage message, Proposal proposal)
      throws IOException {
    json.field("type", message.type());
    json.field("reference", message.reference());
    json.field("line", message.line());
    json.optional("amount", message.amount());
    json.field("proposal", proposal.action().name().toLowerCase(Locale.ROOT));
    json.field("status", proposal.status());
    json.optional("reason", proposal.reason());
    json.field("words", proposal.words());
    json.object("look_at", () -> proposal.fields().forEach(json::field));
  }

  private static void decision(JsonText json, Answer answer) throws IOException {
    Decision decision = answer.decision();
    json.field("id", decision.id());
    json.field("kind", decision.kind().name().toLowerCase(Locale.ROOT));
    json.field("decision", decision.outcome().name());
    json.field("as_of", decision.asOf().toString());
    if (answer.message().isPresent()) {
      PaymentMessage message = answer.message().get();
      json.object("payment", () -> payment(json, message, answer.proposal().orElseThrow()));
    }
    json.object(
        "by_operator",
        () -> {
          for (Map.Entry<String, Outcome> each : decision.byOperator().entrySet()) {
            json.field(each.getKey(), each.getValue().name());
          }
        });
    json.array(
        "findings",
        () -> {
          for (Finding finding : decision.findings()) {
            json.object(() -> finding(json, finding));
          }
        });
    json.texts("caveats", decision.caveats());
    json.array(
        "unknown",
        () -> {
          for (Decision.Missing missing : decision.unknown()) {
            json.object(() -> {
              json.field("path", missing.path());
              json.texts("measures", missing.measures());
            });
          }
        });
  }

  private static void finding(JsonText json, Finding finding) throws IOException {
    json.field("kind", finding.kind());
    json.field("outcome", finding.outcome().name());
    json.optional("effect", finding.effect());
    json.optional("measure", finding.measure());
    json.field("instrument", finding.instrument());
    json.field("paragraph", finding.paragraph());
    json.optional("operator", finding.operator());
    json.field("summary", finding.summary());
    json.optional("policy", finding.policy());
    json.field("source", finding.source());
    json.field("confirmed", finding.confirmed());
    json.field("entry", finding.entry());
    json.optional("about", finding.about());
    json.optional("in_force", finding.inForce());
    json.object("facts", () -> finding.facts().forEach(json::field));
    json.texts("evidence", finding.evidence());
    json.texts("would_change", finding.wouldChange());
    json.texts("missing", finding.missing());
  }

  private static void basis(JsonText json, Basis basis) throws IOException {
    json.field("command", basis.command());
    json.field("version", basis.version());
    json.field("as_of", basis.asOf());
    json.field("operators", basis.operators());
    json.field("question", basis.question());
    json.editions(basis.editions());
    json.array(
        "measures",
        () -> {
          for (Instrument instrument : basis.instruments()) {
            json.object(() -> {
              json.field("instrument", instrument.id());
              json.field("file", instrument.file());
              json.field("sha256", instrument.sha256());
            });
          }
        });
  }
}
