package org.cordon.bench.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cordon.bench.report.Plot;

/** What each recall costs, as a chart: the rate of false positives over all files and for each. */
public final class ScreeningPlot {
  private ScreeningPlot() {}

  /**
   * The chart as an SVG document.
   *
   * @throws IllegalStateException if no right answer was given at all, so that there is no curve
   */
  public static String svg(ScreeningReport report) {
    List<OperatingPoint> curve = report.curve();
    if (curve.isEmpty()) {
      throw new IllegalStateException(
          "no right answer was given for any listed party: there is no curve to draw");
    }
    Plot plot =
        new Plot(
            "What recall costs (fields: " + report.fields().label() + ")",
            "share of listed parties found",
            "others stopped, %");
    plot.add(series("all files", curve, OperatingPoint::falsePositiveRate));
    for (int file = 0; file < report.negatives().size() && report.negatives().size() > 1; file++) {
      int index = file;
      plot.add(
          series(
              report.negatives().get(file).file(),
              curve,
              point -> point.files().get(index).falsePositiveRate()));
    }
    return plot.svg();
  }

  private static Plot.Series series(
      String name, List<OperatingPoint> curve, ToDoubleFunction<OperatingPoint> rate) {
    List<Plot.Point> points = new ArrayList<>();
    for (OperatingPoint point : curve) {
      points.add(new Plot.Point(point.recall(), rate.applyAsDouble(point) * 100));
    }
    return new Plot.Series(name, points);
  }
}
