package org.cordon.server.v1;

import java.util.List;
import java.util.Locale;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.register.SourceEdition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions in the shape {@code cordon.check/1} of {@code docs/decisions.md}. */
final class DecisionJson {
  private DecisionJson() {}

  static ObjectNode of(Decided decided, List<SourceEdition> editions) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", "cordon.check/1");
    ArrayNode decisions = node.putArray("decisions");
    decided.decisions().forEach(one -> decisions.add(decision(one)));
    ArrayNode problems = node.putArray("problems");
    for (TransactionProblem problem : decided.problems()) {
      problems
          .addObject()
          .put("line", problem.line())
          .put("id", problem.id())
          .put("path", problem.path())
          .put("reason", problem.reason());
    }
    ArrayNode held = node.putObject("basis").putArray("editions");
    for (SourceEdition edition : editions) {
      held.addObject()
          .put("source", edition.source())
          .put("published", edition.published())
          .put("sha256", edition.sha256());
    }
    return node;
  }

  private static ObjectNode decision(Decision decision) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", decision.id());
    node.put("kind", decision.kind().name().toLowerCase(Locale.ROOT));
    node.put("decision", decision.outcome().name());
    node.put("as_of", decision.asOf().toString());
    ObjectNode operators = node.putObject("by_operator");
    decision.byOperator().forEach((law, outcome) -> operators.put(law, outcome.name()));
    ArrayNode findings = node.putArray("findings");
    decision.findings().forEach(one -> findings.add(finding(one)));
    texts(node.putArray("caveats"), decision.caveats());
    ArrayNode unknown = node.putArray("unknown");
    for (Decision.Missing missing : decision.unknown()) {
      texts(
          unknown.addObject().put("path", missing.path()).putArray("measures"), missing.measures());
    }
    return node;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", finding.kind());
    node.put("outcome", finding.outcome().name());
    node.put("effect", finding.effect());
    node.put("measure", finding.measure());
    node.put("instrument", finding.instrument());
    node.put("paragraph", finding.paragraph());
    node.put("operator", finding.operator());
    node.put("summary", finding.summary());
    node.put("policy", finding.policy());
    node.put("source", finding.source());
    node.put("confirmed", finding.confirmed());
    node.put("entry", finding.entry());
    node.put("about", finding.about());
    node.put("in_force", finding.inForce());
    ObjectNode facts = node.putObject("facts");
    finding.facts().forEach(facts::put);
    texts(node.putArray("evidence"), finding.evidence());
    texts(node.putArray("would_change"), finding.wouldChange());
    texts(node.putArray("missing"), finding.missing());
    return node;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
