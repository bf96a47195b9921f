package org.cordon.bench.calibration;

import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.Population;
import org.cordon.bench.Prediction;
import org.cordon.bench.report.Json;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.Plot;
import org.cordon.bench.report.TextTable;
import org.cordon.match.Question;
import tools.jackson.core.JsonGenerator;

/**
 * How far the engine's probabilities are what they claim, over all populations that were asked.
 *
 * @param populations who was asked
 * @param reliability over all their answers
 */
public record CalibrationReport(List<Population> populations, Reliability reliability) {
  /** Copies the populations. */
  public CalibrationReport {
    populations = List.copyOf(populations);
  }

  /** Over all answers of some populations. */
  public static CalibrationReport of(List<Population> populations) {
    List<Prediction> all = new ArrayList<>();
    populations.forEach(population -> all.addAll(population.predictions()));
    return new CalibrationReport(populations, Reliability.of(all));
  }

  private double errorOfHits() {
    return reliability.errorFrom(Question.DEFAULT_THRESHOLD);
  }

  /** The report for people. */
  public String text() {
    TextTable asked = new TextTable("asked", "questions", "answers", "right");
    for (Population population : populations) {
      asked.row(
          population.text(),
          Integer.toString(population.questions()),
          Integer.toString(population.predictions().size()),
          Long.toString(population.right()));
    }
    TextTable table = new TextTable("probability", "answers", "mean", "right", "gap");
    for (Reliability.Bin bin : reliability.bins()) {
      table.row(
          bin.low() + " to " + bin.high(),
          Integer.toString(bin.count()),
          Numbers.rate(bin.meanProbability()),
          Numbers.rate(bin.right()),
          Numbers.rate(bin.gap()));
    }
    return asked + "\n" + table + "\n" + errors();
  }

  private TextTable errors() {
    return new TextTable("", "value")
        .row("expected calibration error", Numbers.rate(reliability.expectedCalibrationError()))
        .row("the same from the default threshold on", Numbers.rate(errorOfHits()))
        .row("Brier score", Numbers.rate(reliability.brier()));
  }

  /** The report as one JSON object on one line. */
  public String json() {
    return Json.object(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeNumberProperty("expected_calibration_error", reliability.expectedCalibrationError());
    json.writeNumberProperty("expected_calibration_error_of_hits", errorOfHits());
    json.writeNumberProperty("brier", reliability.brier());
    json.writeNumberProperty("answers", reliability.count());
    json.writeArrayPropertyStart("bins");
    for (Reliability.Bin bin : reliability.bins()) {
      json.writeStartObject();
      json.writeNumberProperty("low", bin.low());
      json.writeNumberProperty("high", bin.high());
      json.writeNumberProperty("count", bin.count());
      json.writeNumberProperty("mean_probability", bin.meanProbability());
      json.writeNumberProperty("right", bin.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("populations");
    for (Population population : populations) {
      json.writeStartObject();
      json.writeStringProperty("asked", population.text());
      json.writeNumberProperty("questions", population.questions());
      json.writeNumberProperty("answers", population.predictions().size());
      json.writeNumberProperty("right", population.right());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The reliability diagram as an SVG document; bins without answers have no point. */
  public String svg() {
    List<Plot.Point> points = new ArrayList<>();
    for (Reliability.Bin bin : reliability.bins()) {
      if (bin.count() > 0) {
        points.add(new Plot.Point(bin.meanProbability(), bin.right()));
      }
    }
    Plot plot =
        new Plot(
            "Of the answers given a probability, how many are right",
            "probability that the engine gave, mean of each bin",
            "share that is right");
    plot.add(
        new Plot.Series(
            "calibrated", List.of(new Plot.Point(0, 0), new Plot.Point(1, 1)), Plot.Style.DASHED));
    return points.isEmpty()
        ? plot.svg()
        : plot.add(new Plot.Series("measured", points, Plot.Style.MARKED)).svg();
  }
}
