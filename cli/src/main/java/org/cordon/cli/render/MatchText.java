package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.terminal.Terminal;

/**
 * The answer to one question as text: a line per hit, or each hit with its evidence and where it is
 * listed.
 */
public final class MatchText {
  private static final List<Column> COLUMNS =
      List.of(
          Column.number("probability", 11),
          Column.text("target", 14, 48),
          Column.text("kind", 6, 16),
          Column.text("list entry", 12, 30),
          Column.text("why", 16, 90));

  private MatchText() {}

  /** Writes the answer. */
  public static void write(Writer out, Terminal terminal, ScreenResult result, boolean explain)
      throws IOException {
    for (String note : result.party().notes()) {
      out.append("not understood: ").append(DisplayWidth.clean(note)).append('\n');
    }
    if (!result.isHit()) {
      out.append("no hit for ").append(DisplayWidth.clean(result.party().name())).append('\n');
    } else if (explain) {
      for (Hit hit : result.hits()) {
        explain(out, terminal, hit);
      }
    } else {
      table(out, terminal, result.hits());
    }
    out.flush();
  }

  private static void table(Writer out, Terminal terminal, List<Hit> hits) throws IOException {
    try (TextTable table = new TextTable(out, terminal, COLUMNS)) {
      for (Hit hit : hits) {
        table.row(
            Figures.percent(hit.probability()),
            hit.caption(),
            hit.schema(),
            hit.entryLabel(),
            hit.why());
      }
    }
  }

  private static void explain(Writer out, Terminal terminal, Hit hit) throws IOException {
    line(out, Figures.percent(hit.probability()) + "  ", hit.caption() + " (" + hit.schema() + ")");
    line(out, "  matched name: ", hit.matchedName());
    for (Citation citation : hit.citations()) {
      line(out, "  listed as:    ", describe(citation));
    }
    line(out, "  why:          ", hit.why());
    out.append('\n');
    EvidenceTable.write(out, terminal, hit);
    out.append('\n');
    if (!hit.wouldChange().isEmpty()) {
      EvidenceTable.writeChanges(out, terminal, hit);
      out.append('\n');
    }
  }

  private static String describe(Citation citation) {
    StringBuilder text = new StringBuilder(citation.label()).append(", ").append(citation.list());
    if (!citation.published().isEmpty()) {
      text.append(", published ").append(Figures.day(citation.published()));
    }
    if (!citation.place().isEmpty()) {
      text.append(", ").append(citation.place());
    }
    return text.append(", edition ").append(citation.shortHash()).toString();
  }

  private static void line(Writer out, String label, String text) throws IOException {
    out.append(label).append(DisplayWidth.clean(text)).append('\n');
  }
}
