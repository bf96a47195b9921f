package org.cordon.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cordon.bench.report.Json;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.Plot;
import org.cordon.bench.report.TextTable;
import tools.jackson.core.JsonGenerator;

/**
 * What {@link GrowthBench} measured.
 *
 * @param sizes by ascending number of targets; at least one
 * @param asked how many names were asked of each
 */
public record GrowthReport(List<Size> sizes, int asked) {
  /** Copies the sizes. */
  public GrowthReport {
    sizes = List.copyOf(sizes);
  }

  /**
   * One register.
   *
   * @param subject what it holds
   * @param compileMillis how long compiling took, with the making up of the entries
   * @param openMillis how long opening took, to an engine that can be asked
   * @param times of single questions, one thread
   */
  public record Size(Subject subject, double compileMillis, double openMillis, Times times) {}

  /** How much a register holds: targets, names, bytes. */
  public record Subject(int targets, int names, long bytes) {}

  /**
   * Times in microseconds.
   *
   * @param mean over all questions
   * @param p50 nearest rank
   * @param p99 nearest rank
   * @param answered how many had an answer
   */
  public record Times(double mean, double p50, double p99, int answered) {}

  /** How the mean time grows with the number of targets. */
  public PowerLaw growth() {
    return PowerLaw.fit(values(size -> size.subject.targets), values(size -> size.times.mean));
  }

  private double[] values(ToDoubleFunction<Size> value) {
    return sizes.stream().mapToDouble(value).toArray();
  }

  /** The report as one JSON object on one line; times with at most three decimals. */
  public String json() {
    return Json.object(json -> {
      json.writeNumberProperty("exponent", Numbers.thousandths(growth().exponent()));
      json.writeNumberProperty("asked", asked);
      json.writeArrayPropertyStart("sizes");
      sizes.forEach(size -> write(json, size));
      json.writeEndArray();
    });
  }

  private static void write(JsonGenerator json, Size size) {
    json.writeStartObject();
    json.writeNumberProperty("targets", size.subject.targets);
    json.writeNumberProperty("names", size.subject.names);
    json.writeNumberProperty("bytes", size.subject.bytes);
    json.writeNumberProperty("compile_ms", Numbers.thousandths(size.compileMillis));
    json.writeNumberProperty("open_ms", Numbers.thousandths(size.openMillis));
    json.writeNumberProperty("mean_us", Numbers.thousandths(size.times.mean));
    json.writeNumberProperty("p50_us", Numbers.thousandths(size.times.p50));
    json.writeNumberProperty("p99_us", Numbers.thousandths(size.times.p99));
    json.writeNumberProperty("answered", size.times.answered);
    json.writeEndObject();
  }

  /** The report as a table for people. */
  public String text() {
    TextTable table =
        new TextTable(
            "targets",
            "names",
            "file, bytes",
            "compile, s",
            "open, ms",
            "mean, us",
            "p50, us",
            "p99, us",
            "answered");
    for (Size size : sizes) {
      table.row(
          Numbers.grouped(size.subject.targets),
          Numbers.grouped(size.subject.names),
          Numbers.grouped((double) size.subject.bytes),
          Numbers.grouped(size.compileMillis / 1e3),
          Numbers.grouped(size.openMillis),
          Numbers.grouped(size.times.mean),
          Numbers.grouped(size.times.p50),
          Numbers.grouped(size.times.p99),
          Numbers.grouped(size.times.answered));
    }
    return table
        + "\n"
        + asked
        + " names asked of each, one thread; time grows with the number of targets to the power of "
        + Numbers.fine(growth().exponent())
        + "\n";
  }

  /** The chart as an SVG document: both axes in powers of ten, so that a power law is a line. */
  public String svg() {
    PowerLaw law = growth();
    List<Plot.Point> measured = new ArrayList<>();
    List<Plot.Point> p99 = new ArrayList<>();
    List<Plot.Point> fitted = new ArrayList<>();
    for (Size size : sizes) {
      double x = Math.log10(size.subject.targets);
      measured.add(new Plot.Point(x, Math.log10(size.times.mean)));
      p99.add(new Plot.Point(x, Math.log10(size.times.p99)));
      fitted.add(new Plot.Point(x, Math.log10(law.at(size.subject.targets))));
    }
    String fit = "mean, fitted: exponent " + Numbers.fine(law.exponent());
    return new Plot(
            "Time of a question as the register grows",
            "targets, as power of ten",
            "microseconds, as power of ten")
        .add(new Plot.Series("mean", measured, Plot.Style.MARKED))
        .add(new Plot.Series("99 of 100 below", p99, Plot.Style.MARKED))
        .add(new Plot.Series(fit, fitted, Plot.Style.DASHED))
        .svg();
  }
}
