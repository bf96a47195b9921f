package org.cordon.cli.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;

/** One CSV row per match, and one with empty match columns for a party without any. */
public final class CsvRenderer implements ResultRenderer {
  private static final List<String> HEADER =
      List.of(
          "line",
          "id",
          "name",
          "schema",
          "rank",
          "probability",
          "matched_name",
          "target_id",
          "target",
          "entries",
          "programs",
          "edition_sha256",
          "why",
          "notes");

  private final Writer out;
  private final CsvWriter csv;

  /** A renderer to that writer. */
  public CsvRenderer(Writer out) {
    this.out = out;
    csv = CsvWriter.builder().build(out);
  }

  @Override
  public void begin(ScreenHead head) {
    csv.writeRecord(HEADER);
  }

  @Override
  public void result(ScreenResult result) throws IOException {
    try {
      if (!result.isHit()) {
        csv.writeRecord(cells(result, "", "", "", "", "", "", "", "", ""));
      }
      int rank = 0;
      for (Hit hit : result.hits()) {
        csv.writeRecord(cells(result, hit, ++rank));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void end(ScreenSummary summary) throws IOException {
    csv.flush();
    out.flush();
  }

  private static List<String> cells(ScreenResult result, Hit hit, int rank) {
    return cells(
        result,
        String.valueOf(rank),
        Figures.decimal(hit.probability()).toPlainString(),
        hit.matchedName(),
        hit.id(),
        hit.caption(),
        joined(hit.citations().stream().map(Citation::label).toList()),
        joined(hit.citations().stream().flatMap(c -> c.programs().stream()).distinct().toList()),
        joined(hit.citations().stream().map(Citation::sha256).distinct().toList()),
        hit.why());
  }

  private static List<String> cells(ScreenResult result, String... match) {
    List<String> cells =
        new java.util.ArrayList<>(
            List.of(
                String.valueOf(result.party().line()),
                result.party().entity().id(),
                result.party().name(),
                result.party().entity().schema().name()));
    cells.addAll(List.of(match));
    cells.add(joined(result.party().notes()));
    return cells.stream().map(CsvRenderer::harmless).toList();
  }

  private static String joined(List<String> values) {
    return values.stream().collect(Collectors.joining("; "));
  }

  // Spreadsheets run a cell that starts like this as a formula; names from outside must not be able
  // to do so (OWASP, "CSV
  // injection").
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
