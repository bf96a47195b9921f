package org.cordon.cli.read;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordon.cli.render.TextTable;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.terminal.Terminal;
import org.cordon.match.Evidence;
import org.cordon.text.Spot;

/** Spots as a table: where, what, who, and why. */
public final class SpotTable implements SpotOutput {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("where", 12, 40),
          Column.text("text", 12, 36),
          Column.text("listed", 12, 36),
          Column.text("entry", 10, 30),
          Column.number("p", 5),
          Column.text("grounds", 16, 60));

  private final TextTable table;

  /** A table to a writer. */
  public SpotTable(Writer out, Terminal terminal) {
    table = new TextTable(out, terminal, COLUMNS);
  }

  @Override
  public void spot(String file, Spot spot) throws IOException {
    var first = spot.target().entries().getFirst();
    int more = spot.target().entries().size() - 1;
    table.row(
        file + ":" + spot.start() + "-" + spot.end(),
        spot.text().replaceAll("\\s+", " "),
        spot.matchedName(),
        first.source() + " " + first.key() + (more == 0 ? "" : " +" + more),
        String.format(Locale.ROOT, "%.2f", spot.probability()),
        grounds(spot));
  }

  private static String grounds(Spot spot) {
    return spot.evidence().stream()
        .filter(piece -> !piece.feature().equals("prior") && !piece.feature().equals("calibration"))
        .map(SpotTable::piece)
        .collect(Collectors.joining("; "));
  }

  private static String piece(Evidence piece) {
    return (piece.asked() + " " + piece.feature() + " " + piece.rule()).strip();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
