package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.match.Evidence;
import org.cordon.register.SourceEdition;

/**
 * A report in one file: no script, nothing fetched, light and dark, printable. The evidence of each
 * hit folds out.
 *
 * <p>The summary is known only at the end and is written there; the style sheet moves it to the
 * top.
 */
public final class HtmlRenderer implements ResultRenderer {
  private final Writer out;

  /** A renderer to that writer. */
  public HtmlRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(ScreenHead head) throws IOException {
    HtmlPage.begin(out, "Screening of " + head.title(), "report.css");
    line("<header>" + Html.element("h1", "Screening of " + head.title()));
    line(Html.element("p", "lead", lead(head)) + "</header>");
    line("<section class=\"results\">");
  }

  @Override
  public void result(ScreenResult result) throws IOException {
    line("<article class=\"" + (result.isHit() ? "hit" : "clear") + "\">");
    line("<div class=\"who\">");
    line(Html.element("h2", "name", result.party().name()));
    line(Html.element("p", "asked", asked(result)));
    for (String note : result.party().notes()) {
      line(Html.element("p", "note", note));
    }
    line("</div>");
    if (!result.isHit()) {
      line(Html.element("p", "none", "no hit"));
    }
    for (Hit hit : result.hits()) {
      hit(hit);
    }
    line("</article>");
  }

  @Override
  public void end(ScreenSummary summary) throws IOException {
    line("</section>");
    line("<section class=\"summary\"><dl>");
    figure("rows read", summary.rows(), "");
    figure("screened", summary.screened(), "");
    figure("with hits", summary.hits(), summary.hits() > 0 ? "alert" : "");
    figure("clear", summary.clear(), "");
    figure("rejected", summary.rejected(), summary.rejected() > 0 ? "warn" : "");
    line("</dl></section>");
    line(
        "<footer>Made by Cordon. A hit is a probability, not a verdict: compare with the published"
            + " entry.</footer>");
    HtmlPage.end(out);
  }

  private void hit(Hit hit) throws IOException {
    line("<details><summary>");
    line(
        "<span class=\"probability %s\">%s</span>"
            .formatted(level(hit.probability()), Html.escape(Figures.percent(hit.probability()))));
    line(Html.element("span", "target", hit.caption()));
    line(Html.element("span", "entry", hit.entryLabel()));
    line(Html.element("span", "why", hit.why()));
    line("</summary>");
    evidence(hit);
    citations(hit.citations());
    line("</details>");
  }

  private void evidence(Hit hit) throws IOException {
    line("<table><caption>Evidence</caption><thead><tr><th>feature<th>rule<th>asked<th>listed");
    line("<th>where it is listed<th class=\"number\">log-odds</tr></thead><tbody>");
    for (Evidence piece : hit.evidence()) {
      line(
          "<tr>%s%s%s%s%s%s</tr>"
              .formatted(
                  Html.cell("feature", "value", piece.feature()),
                  Html.cell("rule", "value", piece.rule()),
                  Html.cell("asked", "value", piece.asked()),
                  Html.cell("listed", "value", piece.listed()),
                  Html.cell("where it is listed", "field", piece.field()),
                  Html.cell("log-odds", "number", Figures.logOdds(piece.logOdds()))));
    }
    line(
        "</tbody><tfoot><tr><td colspan=\"5\">sum, which is a probability of %s</td>%s</tr></tfoot></table>"
            .formatted(
                Html.escape(Figures.percent(hit.probability())),
                Html.element("td", "number", Figures.logOdds(hit.logOdds()))));
  }

  private void citations(List<Citation> citations) throws IOException {
    line(
        "<table><caption>Listed as</caption><thead><tr><th>list<th>entry<th>listed"
            + " name<th>programme");
    line("<th>place in the file<th>published<th>edition (SHA-256)</tr></thead><tbody>");
    for (Citation citation : citations) {
      line(
          "<tr>%s%s%s%s%s%s<td class=\"hash\" data-label=\"edition\" title=\"%s\">%s</td></tr>"
              .formatted(
                  Html.cell("list", "value", citation.list()),
                  Html.cell("entry", "value", citation.label()),
                  Html.cell("listed name", "value", citation.caption()),
                  Html.cell("programme", "value", String.join(", ", citation.programs())),
                  Html.cell("place in the file", "field", citation.place()),
                  Html.cell("published", "value", Figures.day(citation.published())),
                  Html.escape(citation.sha256()),
                  Html.escape(citation.shortHash())));
    }
    line("</tbody></table>");
  }

  private void figure(String label, long number, String style) throws IOException {
    line(
        "<div class=\"%s\"><dt>%s</dt><dd>%s</dd></div>"
            .formatted(style, Html.escape(label), Html.escape(Figures.count(number))));
  }

  private static String lead(ScreenHead head) {
    StringBuilder lead = new StringBuilder("Against ");
    for (SourceEdition edition : head.editions()) {
      lead.append(lead.length() > 8 ? "; " : "").append(edition.title());
      if (!edition.published().isEmpty()) {
        lead.append(", published ").append(Figures.day(edition.published()));
      }
      lead.append(" (").append(Figures.count(edition.entries(), "entry", "entries")).append(')');
    }
    if (!head.day().moment().isNow()) {
      lead.append(". The lists ").append(head.day().moment());
    }
    lead.append(". Hits from a probability of ").append(Figures.percent(head.threshold()));
    if (!head.sources().isEmpty()) {
      lead.append(", only ").append(String.join(", ", head.sources()));
    }
    return lead.append('.').toString();
  }

  private static String asked(ScreenResult result) {
    StringBuilder asked = new StringBuilder();
    asked.append("line ").append(result.party().line());
    if (!result.party().entity().id().isEmpty()) {
      asked.append(" · ").append(result.party().entity().id());
    }
    asked.append(" · ").append(result.party().entity().schema().name());
    for (Map.Entry<String, List<String>> property : result.asked().entrySet()) {
      if (!property.getKey().equals("name")) {
        asked.append(" · ").append(words(property.getKey())).append(' ');
        asked.append(String.join(", ", property.getValue()));
      }
    }
    return asked.toString();
  }

  // birthDate becomes "birth date".
  private static String words(String property) {
    return property.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String level(double probability) {
    if (probability >= 0.65) {
      return "high";
    }
    return probability >= 0.2 ? "middle" : "low";
  }

  private void line(String html) throws IOException {
    out.append(html).append('\n');
  }
}
