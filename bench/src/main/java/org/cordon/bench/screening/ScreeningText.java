package org.cordon.bench.screening;

import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;

/** The report for people. */
public final class ScreeningText {
  private ScreeningText() {}

  /** The report as lines, each ended by a line feed. */
  public static String of(ScreeningReport report) {
    StringBuilder text = new StringBuilder();
    text.append(summary(report)).append('\n');
    text.append(costs(report)).append('\n').append(thresholds(report));
    report.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
    if (!report.samples().isEmpty()) {
      text.append('\n');
      report.samples().forEach(sample -> text.append(sample).append('\n'));
    }
    return text.toString();
  }

  private static TextTable summary(ScreeningReport report) {
    return new TextTable(
            "listed parties, fields: " + report.fields().label(), "rows", "in first place")
        .row("all", Integer.toString(report.positives().size()), Numbers.rate(report.firstPlace()))
        .row("changed", Long.toString(report.changed()), Numbers.rate(report.firstPlaceChanged()))
        .row("tied with the first, but not first", Long.toString(report.tiedMisses()), "")
        .row("not returned at all", Long.toString(report.notReturned()), "");
  }

  private static TextTable costs(ScreeningReport report) {
    TextTable table = new TextTable(heads(report, "recall kept"));
    report.atRecall().forEach(at -> table.row(cells(at.recall() + reached(at), at.point())));
    report
        .atRecallChanged()
        .forEach(at -> table.row(cells(at.recall() + " of changed" + reached(at), at.point())));
    return table;
  }

  private static String reached(AtRecall at) {
    return at.reached() ? "" : " (not reached)";
  }

  private static TextTable thresholds(ScreeningReport report) {
    TextTable table = new TextTable(heads(report, "at threshold"));
    table.row(cells("default", report.atDefault()));
    report.table().forEach(point -> table.row(cells(Double.toString(point.threshold()), point)));
    return table;
  }

  private static String[] heads(ScreeningReport report, String first) {
    List<String> heads =
        new ArrayList<>(List.of(first, "threshold", "recall", "false positives", "rate"));
    report.negatives().forEach(file -> heads.add(file.file()));
    return heads.toArray(String[]::new);
  }

  private static String[] cells(String first, OperatingPoint point) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                first,
                Numbers.fine(point.threshold()),
                Numbers.rate(point.recall()),
                Integer.toString(point.stopped()),
                Numbers.percent(point.falsePositiveRate())));
    point.files().forEach(file -> cells.add(Numbers.percent(file.falsePositiveRate())));
    return cells.toArray(String[]::new);
  }
}
