package org.cordon.cli.render;

import org.cordon.cli.screen.ScreenSummary;

/** The summary in one line for people. */
public final class SummaryLine {
  private SummaryLine() {}

  /** {@code 200 rows = 199 screened + 1 rejected; 24 with hits, 175 clear}. */
  public static String of(ScreenSummary summary) {
    String notes =
        summary.notes() == 0
            ? ""
            : "; " + Figures.count(summary.notes()) + " with a value that was not understood";
    return Figures.count(summary.rows(), "row", "rows")
        + " = "
        + Figures.count(summary.screened())
        + " screened + "
        + Figures.count(summary.rejected())
        + " rejected; "
        + Figures.count(summary.hits())
        + " with hits, "
        + Figures.count(summary.clear())
        + " clear"
        + notes;
  }
}
