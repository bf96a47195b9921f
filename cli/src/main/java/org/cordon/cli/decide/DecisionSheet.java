package org.cordon.cli.decide;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.cli.render.Html;
import org.cordon.cli.render.HtmlPage;
import org.cordon.entity.Entity;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.measure.GoodsCode;
import org.cordon.measure.Instrument;
import org.cordon.measure.Transaction;
import org.cordon.register.SourceEdition;

/**
 * The decision sheet: question, decision, grounds, versions and checksums of everything used, and
 * the command that gives it again. One HTML file that loads nothing.
 */
public final class DecisionSheet {
  private static final String TITLE = "Decision sheet";

  private final Writer out;

  /** A sheet to a writer. */
  public DecisionSheet(Writer out) {
    this.out = out;
  }

  /** Writes the whole page. */
  public void write(Basis basis, List<Answer> answers, List<TransactionProblem> problems)
      throws IOException {
    HtmlPage.begin(out, TITLE, "sheet.css");
    put(Html.element("h1", TITLE));
    put(
        "<p>Applied law of: "
            + Html.escape(basis.asOf())
            + ". Whose law: "
            + Html.escape(basis.operators())
            + ".</p>");
    for (Answer answer : answers) {
      answer(answer);
    }
    problems(problems);
    basis(basis);
    HtmlPage.end(out);
  }

  private void put(String html) throws IOException {
    out.write(html);
  }

  private void answer(Answer answer) throws IOException {
    Decision decision = answer.decision();
    put(
        "<section><h2>"
            + Html.escape(decision.id())
            + " <span class=\"d "
            + decision.outcome()
            + "\">"
            + DecisionText.shown(decision.outcome())
            + "</span></h2>");
    if (answer.message().isPresent()) {
      payment(answer.message().get(), answer.proposal().orElseThrow());
    }
    question(answer.transaction(), decision);
    put("<h3>Outcome under each law</h3><p>");
    for (var each : decision.byOperator().entrySet()) {
      put(
          Html.escape(each.getKey())
              + ": <b class=\""
              + each.getValue()
              + "\">"
              + DecisionText.shown(each.getValue())
              + "</b>  ");
    }
    put("</p><h3>Grounds</h3>");
    if (decision.findings().isEmpty()) {
      put("<p>No measure in force on that day is touched by the facts above.</p>");
    }
    for (Finding finding : decision.findings()) {
      finding(finding);
    }
    list("Not stated", decision.unknown().stream().map(DecisionText::told).toList());
    list("Limits of what is known", decision.caveats());
    put(
        "<table class=\"sign\"><tr><th>Decided by</th><td></td><th>Reason</th><td></td>"
            + "<th>Date</th><td></td></tr></table></section>");
  }

  private void payment(PaymentMessage message, Proposal proposal) throws IOException {
    put("<h3>Payment message</h3><table>");
    row(
        "Message",
        message.type() + ", reference " + message.reference() + ", line " + message.line());
    row("Amount", message.amount());
    row("Proposal", proposal.told());
    for (Map.Entry<String, String> field : proposal.fields().entrySet()) {
      put(
          "<tr class=\"mark\">"
              + Html.element("th", "Look at " + field.getKey())
              + Html.element("td", field.getValue())
              + "</tr>");
    }
    put("</table>");
  }

  private void question(Transaction transaction, Decision decision) throws IOException {
    put("<h3>Question</h3><table>");
    row(
        "Kind, date",
        decision.kind().name().toLowerCase(Locale.ROOT)
            + ", "
            + transaction.date()
            + "; law of "
            + decision.asOf());
    Transaction.Route route = transaction.route();
    row(
        "Route",
        route.from()
            + " > "
            + String.join(" > ", route.via())
            + (route.via().isEmpty() ? "" : " > ")
            + route.to());
    for (Transaction.Party party : transaction.parties()) {
      row(party.role(), party.entity().caption() + " " + party.entity().properties());
    }
    if (transaction.vessel().isPresent()) {
      Entity vessel = transaction.vessel().get();
      row("Vessel", vessel.caption() + " " + vessel.properties());
    }
    for (Transaction.GoodsLine line : transaction.goods()) {
      row(
          "Goods",
          (line.code().isEmpty() ? "no code" : GoodsCode.shown(line.code()))
              + " "
              + line.description()
              + line.quantity().map(q -> ", " + q + " " + line.unit()).orElse("")
              + line.value().map(v -> ", " + v + " " + line.currency()).orElse("")
              + (line.origin().isEmpty() ? "" : ", origin " + line.origin()));
    }
    row("End use", transaction.endUse());
    if (!transaction.facts().isEmpty()) {
      row("Facts", new TreeMap<>(transaction.facts()).toString());
    }
    put("</table>");
  }

  private void row(String name, String value) throws IOException {
    if (!value.isBlank()) {
      put("<tr>" + Html.element("th", name) + Html.element("td", value) + "</tr>");
    }
  }

  private void finding(Finding finding) throws IOException {
    put(
        "<div class=\"f\"><b class=\""
            + finding.outcome()
            + "\">"
            + DecisionText.shown(finding.outcome())
            + "</b> <b>"
            + Html.escape(finding.citation())
            + "</b> "
            + Html.escape(finding.about().isEmpty() ? "" : "on " + finding.about())
            + (finding.confirmed() ? "" : " <small>(unconfirmed)</small>"));
    put(Html.element("p", DecisionText.says(finding)));
    put("<table>");
    row("Entry", finding.entry());
    for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
      row(fact.getKey(), fact.getValue());
    }
    row("In force", finding.inForce());
    row("Source", finding.source());
    put("</table>");
    list("Evidence", finding.evidence());
    list("What would change it", finding.wouldChange());
    put("</div>");
  }

  private void list(String title, List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    put("<small>" + Html.escape(title) + "</small><ul>");
    for (String text : texts) {
      put(Html.element("li", text));
    }
    put("</ul>");
  }

  private void problems(List<TransactionProblem> problems) throws IOException {
    if (!problems.isEmpty()) {
      put("<h2>Not decided</h2>");
      list("Problems", problems.stream().map(TransactionProblem::told).toList());
    }
  }

  private void basis(Basis basis) throws IOException {
    put("<h2>What this rests on</h2><table>");
    row("Cordon", basis.version());
    row("Input", basis.question());
    for (SourceEdition edition : basis.editions()) {
      row(
          "List " + edition.source(),
          edition.title() + ", published " + edition.published() + ", SHA-256 " + edition.sha256());
    }
    for (Instrument instrument : basis.instruments()) {
      row("Measures " + instrument.id(), instrument.file() + ", SHA-256 " + instrument.sha256());
    }
    put("</table><p>The same answer again: <code>" + Html.escape(basis.command()) + "</code></p>");
  }
}
