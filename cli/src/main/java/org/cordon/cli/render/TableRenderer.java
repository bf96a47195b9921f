package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.terminal.Terminal;

/** One line per party: who, the best hit, where it is listed, how probable, why. */
public final class TableRenderer implements ResultRenderer {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("line", 4, 9),
          Column.text("who", 14, 40),
          Column.text("best hit", 14, 40),
          Column.text("list entry", 12, 30),
          Column.number("probability", 11),
          Column.text("why", 16, 90));

  private final Writer out;
  private final TextTable table;

  /** A renderer to that writer. */
  public TableRenderer(Writer out, Terminal terminal) {
    this.out = out;
    table = new TextTable(out, terminal, COLUMNS);
  }

  @Override
  public void begin(ScreenHead head) {
    // The widths of the columns are known only after the first rows; the table writes its own
    // heading then.
  }

  @Override
  public void result(ScreenResult result) throws IOException {
    String line = String.valueOf(result.party().line());
    String who = result.party().name();
    if (!result.isHit()) {
      table.row(line, who, "", "", "", "no hit");
      return;
    }
    Hit best = result.hits().getFirst();
    String more = result.hits().size() == 1 ? "" : " (+" + (result.hits().size() - 1) + " more)";
    table.row(
        line,
        who,
        best.caption() + more,
        best.entryLabel(),
        Figures.percent(best.probability()),
        best.why());
  }

  @Override
  public void end(ScreenSummary summary) throws IOException {
    table.close();
    if (summary.hits() > 0) {
      out.append('\n');
    }
    out.append(SummaryLine.of(summary)).append('\n');
    out.flush();
  }
}
