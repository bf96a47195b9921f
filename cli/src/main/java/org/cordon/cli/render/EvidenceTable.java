package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.terminal.Terminal;
import org.cordon.match.Evidence;

/** The evidence of one hit as a table that adds up to its score. */
public final class EvidenceTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("feature", 10, 24),
          Column.text("rule", 8, 24),
          Column.text("asked", 10, 32),
          Column.text("listed", 10, 32),
          Column.text("where", 10, 44),
          Column.number("log-odds", 8));

  private EvidenceTable() {}

  /** Writes the table. */
  public static void write(Writer out, Terminal terminal, Hit hit) throws IOException {
    try (TextTable table = new TextTable(out, terminal, COLUMNS)) {
      for (Evidence piece : hit.evidence()) {
        table.row(
            piece.feature(),
            piece.rule(),
            piece.asked(),
            piece.listed(),
            piece.field(),
            Figures.logOdds(piece.logOdds()));
      }
      table.row(
          "sum",
          "",
          "",
          "",
          "= " + Figures.percent(hit.probability()),
          Figures.logOdds(hit.logOdds()));
    }
  }
}
