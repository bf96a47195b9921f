package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.history.EditionDiff;
import org.cordon.lists.history.EntryChange;
import org.cordon.lists.history.FieldChange;

/** The difference of two editions as a page in one file, with a chart of the list's size. */
public final class DiffHtml {
  private final Writer out;

  private DiffHtml(Writer out) {
    this.out = out;
  }

  /**
   * Writes the page.
   *
   * @param editions all editions held, oldest first, for the chart
   */
  public static void write(Writer out, EditionDiff diff, List<Edition> editions)
      throws IOException {
    new DiffHtml(out).page(diff, editions);
  }

  private void page(EditionDiff diff, List<Edition> editions) throws IOException {
    String title = "Changes of " + diff.to().source().title();
    HtmlPage.begin(out, title, "report.css", "diff.css");
    line("<header>" + Html.element("h1", title));
    line(Html.element("p", "lead", DiffText.title(diff) + ". " + DiffText.totals(diff) + "."));
    line("</header><section class=\"summary\"><dl>");
    figure("added", Figures.count(diff.added().size()));
    figure("removed", Figures.count(diff.removed().size()));
    figure("changed", Figures.count(diff.changed().size()));
    figure("total", Figures.count(diff.after()));
    line("</dl></section>");
    new SizeChart(editions, Set.of(diff.from().id(), diff.to().id())).write(out);
    line("<section class=\"diff results\">");
    entries("Added", "plus", "+", diff.added());
    entries("Removed", "minus", "−", diff.removed());
    changes(diff.changed());
    line("</section>");
    editions(diff);
    HtmlPage.end(out);
  }

  private void figure(String label, String number) throws IOException {
    line("<div>" + Html.element("dt", label) + Html.element("dd", number) + "</div>");
  }

  private void entries(String title, String style, String mark, List<ListEntry> entries)
      throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    line(Html.element("h2", title));
    line("<table><thead><tr><th><th>entry<th>name<th>kind</tr></thead><tbody>");
    for (ListEntry entry : entries) {
      line(
          "<tr><td class=\"mark %s\">%s</td>%s%s%s</tr>"
              .formatted(
                  style,
                  mark,
                  Html.cell("entry", "field", entry.key()),
                  Html.cell("name", "value", entry.subject().caption()),
                  Html.cell("kind", "value", entry.subject().schema().name())));
    }
    line("</tbody></table>");
  }

  private void changes(List<EntryChange> changes) throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    line(Html.element("h2", "Changed"));
    line("<table><thead><tr><th>entry<th>name<th>field<th>before<th>after</tr></thead><tbody>");
    for (EntryChange change : changes) {
      for (FieldChange field : change.fields()) {
        line(
            "<tr>%s%s%s%s%s</tr>"
                .formatted(
                    Html.cell("entry", "field", change.after().key()),
                    Html.cell("name", "value", change.after().subject().caption()),
                    Html.cell("field", "same", field.field()),
                    Html.cell("before", "gone", String.join(" | ", field.before())),
                    Html.cell("after", "value", String.join(" | ", field.after()))));
      }
    }
    line("</tbody></table>");
  }

  private void editions(EditionDiff diff) throws IOException {
    line("<footer>Compared by Cordon by the publisher's keys:");
    for (Edition edition : List.of(diff.from(), diff.to())) {
      line(
          Html.escape(
              "%s, edition of %s, fetched %s, SHA-256 %s."
                  .formatted(
                      edition.source().name(),
                      edition.published().isEmpty() ? "no stated date" : edition.published(),
                      edition.retrieved(),
                      edition.sha256())));
    }
    line("</footer>");
  }

  private void line(String html) throws IOException {
    out.append(html).append('\n');
  }
}
