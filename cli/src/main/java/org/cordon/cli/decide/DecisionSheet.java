package org.cordon.cli.decide;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.cli.render.Html;
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
  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;\
      color:#1b1b1b;background:#fff}h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem;\
      border-top:1px solid #ccc;padding-top:1rem}h3{font-size:1rem;margin-bottom:.2rem}\
      table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;\
      padding:.25rem .6rem .25rem 0;border-bottom:1px solid #e4e4e4}th{font-weight:600}\
      .d{display:inline-block;padding:.1rem .6rem;border-radius:.3rem;font-weight:700;\
      border:2px solid currentColor}.PROHIBITED{color:#9b1c1c}.LICENCE_REQUIRED{color:#8a4b00}\
      .REVIEW{color:#5b4b00}.NOTIFY{color:#1d4f91}.CLEAR{color:#1f6b34}.f{margin:1rem 0;\
      padding:.6rem .9rem;border-left:4px solid #bbb;background:#fafafa}code{font:13px/1.4 \
      ui-monospace,monospace;word-break:break-all}small{color:#555}ul{margin:.3rem 0}\
      .sign td{height:2.4rem}@media print{body{margin:0}.f{break-inside:avoid}}\
      """;

  private final Writer out;

  /** A sheet to a writer. */
  public DecisionSheet(Writer out) {
    this.out = out;
  }

  /** Writes the whole page. */
  public void write(Basis basis, List<Answer> answers, List<TransactionProblem> problems)
      throws IOException {
    put("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
    put("<meta name=\"viewport\" content=\"width=device-width\"><title>Decision sheet</title>");
    put("<style>" + STYLE + "</style></head><body><h1>Decision sheet</h1>");
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
    put("</body></html>\n");
  }

  private void put(String html) throws IOException {
    out.write(html);
  }

  private void answer(Answer answer) throws IOException {
    Decision decision = answer.decision();
    String outcome = decision.outcome().name();
    put(
        "<section><h2>"
            + Html.escape(decision.id())
            + " <span class=\"d "
            + outcome
            + "\">"
            + outcome.replace('_', ' ')
            + "</span></h2>");
    question(answer.transaction(), decision);
    put("<h3>Outcome under each law</h3><p>");
    for (var each : decision.byOperator().entrySet()) {
      put(
          Html.escape(each.getKey())
              + ": <b class=\""
              + each.getValue()
              + "\">"
              + each.getValue().name().replace('_', ' ')
              + "</b>  ");
    }
    put("</p><h3>Grounds</h3>");
    if (decision.findings().isEmpty()) {
      put("<p>No measure in force on that day is touched by the facts above.</p>");
    }
    for (Finding finding : decision.findings()) {
      finding(finding);
    }
    list("Not stated", decision.unknown().stream().map(DecisionSheet::missing).toList());
    list("Limits of what is known", decision.caveats());
    put(
        "<table class=\"sign\"><tr><th>Decided by</th><td></td><th>Reason</th><td></td>"
            + "<th>Date</th><td></td></tr></table></section>");
  }

  private static String missing(Decision.Missing missing) {
    return missing.measures().isEmpty()
        ? missing.path()
        : missing.path() + " (needed by " + String.join(", ", missing.measures()) + ")";
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
    transaction
        .vessel()
        .ifPresent(vessel -> unchecked("Vessel", vessel.caption() + " " + vessel.properties()));
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
      row("Facts", new java.util.TreeMap<>(transaction.facts()).toString());
    }
    put("</table>");
  }

  private void unchecked(String name, String value) {
    try {
      row(name, value);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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
            + finding.outcome().name().replace('_', ' ')
            + "</b> <b>"
            + Html.escape(finding.citation())
            + "</b> "
            + Html.escape(finding.about().isEmpty() ? "" : "on " + finding.about())
            + (finding.confirmed() ? "" : " <small>(unconfirmed)</small>"));
    put(
        Html.element(
            "p", finding.summary() + (finding.policy().isEmpty() ? "" : "; " + finding.policy())));
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
