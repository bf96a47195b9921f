package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.terminal.Terminal;
import org.cordon.match.Evidence;
import org.cordon.match.WhatIf;

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

  private static final List<Column> CHANGES =
      List.of(
          Column.text("would change", 12, 18),
          Column.text("feature", 10, 24),
          Column.text("asked", 10, 32),
          Column.text("listed", 10, 32),
          Column.number("probability", 11));

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

  /** Writes what would have changed the result. */
  public static void writeChanges(Writer out, Terminal terminal, Hit hit) throws IOException {
    try (TextTable table = new TextTable(out, terminal, CHANGES)) {
      for (WhatIf change : hit.wouldChange()) {
        table.row(
            change.change(),
            change.feature(),
            change.asked(),
            change.listed(),
            Figures.percent(change.probability()));
      }
    }
  }
}
