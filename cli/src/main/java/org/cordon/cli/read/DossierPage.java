package org.cordon.cli.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cordon.cli.render.Html;
import org.cordon.cli.render.HtmlPage;
import org.cordon.intake.report.Dossier;
import org.cordon.intake.report.Event;
import org.cordon.intake.report.Mention;
import org.cordon.intake.report.Report;
import org.cordon.intake.report.Span;

/** A dossier as a page in one file, with the evidence highlighted in the texts. */
public final class DossierPage {
  private record Mark(int start, int end, String style, String title) {}

  private final Writer out;

  private DossierPage(Writer out) {
    this.out = out;
  }

  /** Writes it. */
  public static void write(Writer out, Dossier dossier) throws IOException {
    new DossierPage(out).write(dossier);
  }

  private void write(Dossier dossier) throws IOException {
    HtmlPage.begin(
        out, "Dossier of " + dossier.reports().size() + " reports", "report.css", "dossier.css");
    out.append(Html.element("h1", "Dossier of " + dossier.reports().size() + " reports"))
        .append('\n');
    for (Event event : dossier.events()) {
      event(event);
    }
    for (int i = 0; i < dossier.reports().size(); i++) {
      report(i + 1, dossier.reports().get(i));
    }
    HtmlPage.end(out);
  }

  private void event(Event event) throws IOException {
    String titles =
        event.reports().stream().map(n -> String.valueOf(n + 1)).collect(Collectors.joining(", "));
    out.append(Html.element("h2", "Event: reports " + titles)).append('\n');
    out.append(Html.element("p", "Independent outlets: " + String.join("; ", event.outlets())))
        .append('\n');
    out.append(
        "<table><thead><tr><th>claim</th><th>how far</th><th>told by</th><th>denied"
            + " by</th><th>figures and wordings</th></tr></thead><tbody>\n");
    for (Event.Claim claim : event.claims()) {
      out.append("<tr>")
          .append(cell(claim.kind() + ": " + claim.title()))
          .append(cell(claim.status()));
      out.append(cell(String.join("; ", claim.outlets())))
          .append(cell(String.join("; ", claim.against())));
      out.append("<td>").append(Html.escape(String.join("; ", claim.figures())));
      for (Span span : claim.wordings()) {
        out.append("<blockquote dir=\"auto\">").append(Html.escape(span.text())).append(" <small>");
        out.append(Html.escape(span.file() + ":" + span.start() + "-" + span.end()))
            .append("</small></blockquote>");
      }
      out.append("</td></tr>\n");
    }
    out.append("</tbody></table>\n").append(Html.element("h3", "What follows")).append("<ul>\n");
    for (Event.Consequence consequence : event.consequences()) {
      out.append(
              Html.element(
                  "li", consequence.kind() + " " + consequence.what() + ": " + consequence.text()))
          .append('\n');
    }
    out.append("</ul>\n");
  }

  private static String cell(String text) {
    return "<td dir=\"auto\">" + Html.escape(text) + "</td>";
  }

  private void report(int number, Report report) throws IOException {
    out.append(
            Html.element(
                "h2",
                number + ". " + (report.title().isEmpty() ? "(no title found)" : report.title())))
        .append('\n');
    out.append(
        Html.element(
            "p",
            String.join(
                " · ",
                report.outlet().isEmpty() ? "outlet not named" : report.outlet(),
                report.date().isEmpty()
                    ? "no date"
                    : report.date() + " (" + report.dateFrom() + ")",
                report.copy(),
                report.document().file())));
    List<Mark> marks = marks(report);
    for (Span paragraph : report.article()) {
      out.append("<p dir=\"auto\">");
      paragraph(paragraph, marks);
      out.append("</p>\n");
    }
    out.append("<details><summary>left out: captions, boxes, forms, padding</summary>\n");
    for (Span left : report.left()) {
      out.append("<p class=\"left\" dir=\"auto\">")
          .append(Html.escape(left.text()))
          .append("</p>\n");
    }
    out.append("</details>\n");
  }

  private static List<Mark> marks(Report report) {
    List<Mark> marks = new ArrayList<>();
    for (Mention mention : report.mentions()) {
      boolean listed = !mention.listed().id().isEmpty();
      String title =
          listed ? "listed: " + String.join(", ", mention.listed().entries()) : "not listed";
      mention
          .places()
          .forEach(p -> marks.add(new Mark(p.start(), p.end(), listed ? "hit" : "named", title)));
    }
    report
        .measures()
        .forEach(m ->
            marks.add(mark(m.span(), "measure", m.kind() + " " + m.status() + " " + m.numbers())));
    report
        .conduct()
        .forEach(c -> marks.add(mark(c.span(), "conduct", c.title() + ": " + c.status())));
    report
        .provisions()
        .forEach(p -> marks.add(mark(p.span(), "provision", p.instrument() + " " + p.provision())));
    report
        .statements()
        .forEach(s -> marks.add(mark(s.span(), "statement", s.speaker() + " " + s.stance())));
    marks.sort(
        Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
    return marks;
  }

  private static Mark mark(Span span, String style, String title) {
    return new Mark(span.start(), span.end(), style, title);
  }

  /** Marks nest: sentences hold names, so each mark closes before the one around it. */
  private void paragraph(Span paragraph, List<Mark> marks) throws IOException {
    List<Mark> open = new ArrayList<>();
    int at = paragraph.start();
    for (Mark mark : marks) {
      boolean fits = mark.start() >= paragraph.start() && mark.end() <= paragraph.end();
      boolean crosses = open.stream().anyMatch(o -> mark.start() < o.end() && mark.end() > o.end());
      if (fits && !crosses) {
        at = close(paragraph, open, at, mark.start());
        text(paragraph, at, mark.start());
        at = mark.start();
        out.append("<mark class=\"")
            .append(mark.style())
            .append("\" title=\"")
            .append(Html.escape(mark.title()))
            .append("\">");
        open.add(mark);
      }
    }
    at = close(paragraph, open, at, Integer.MAX_VALUE);
    text(paragraph, at, paragraph.end());
  }

  private int close(Span paragraph, List<Mark> open, int from, int upTo) throws IOException {
    int at = from;
    while (!open.isEmpty() && open.getLast().end() <= upTo) {
      text(paragraph, at, open.getLast().end());
      at = Math.max(at, open.getLast().end());
      open.removeLast();
      out.append("</mark>");
    }
    return at;
  }

  private void text(Span paragraph, int from, int to) throws IOException {
    if (to > from) {
      out.append(
          Html.escape(
              paragraph.text().substring(from - paragraph.start(), to - paragraph.start())));
    }
  }
}
