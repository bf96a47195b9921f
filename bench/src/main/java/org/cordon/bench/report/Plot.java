package org.cordon.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A small line chart as SVG; the same data gives the same bytes. */
public final class Plot {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;
  private static final int LEFT = 80;
  private static final int RIGHT = 20;
  private static final int TOP = 50;
  private static final int BOTTOM = 60;
  private static final int TICKS = 5;
  private static final List<String> COLOURS =
      List.of("#1b5e9b", "#c0392b", "#2e7d32", "#8e44ad", "#b9770e");

  private final String title;
  private final String xLabel;
  private final String yLabel;
  private final List<Series> series = new ArrayList<>();

  /**
   * One line of a chart.
   *
   * @param name its name in the legend
   * @param points at least one, joined in this order
   * @param style how it is drawn
   */
  public record Series(String name, List<Point> points, Style style) {
    /** A solid line. */
    public Series(String name, List<Point> points) {
      this(name, points, Style.SOLID);
    }

    /** Copies the points. */
    public Series {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException(
            "expected at least one point in the series (" + name + ")");
      }
    }
  }

  /** How a line is drawn. */
  public enum Style {
    /** A solid line. */
    SOLID,
    /** A dashed line, for what is only there to compare with. */
    DASHED,
    /** A solid line with a dot at each point. */
    MARKED
  }

  /** A point in the data's own units; both must be finite. */
  public record Point(double x, double y) {
    /** Checks the values. */
    public Point {
      if (!Double.isFinite(x) || !Double.isFinite(y)) {
        throw new IllegalArgumentException("expected finite values: x (" + x + "), y (" + y + ")");
      }
    }
  }

  private record Axis(double low, double high, double start, double length) {
    static Axis over(double[] values, double start, double length) {
      double low = Arrays.stream(values).min().orElse(0);
      double high = Arrays.stream(values).max().orElse(1);
      // A flat line still needs an axis with room above and below it.
      return high > low
          ? new Axis(low, high, start, length)
          : new Axis(low, low + 1, start, length);
    }

    double place(double value) {
      return start + (value - low) / (high - low) * length;
    }

    double tick(int index) {
      return low + (high - low) * index / TICKS;
    }
  }

  /** An empty chart. */
  public Plot(String title, String xLabel, String yLabel) {
    this.title = title;
    this.xLabel = xLabel;
    this.yLabel = yLabel;
  }

  /** Adds a line. */
  public Plot add(Series line) {
    series.add(line);
    return this;
  }

  /**
   * The SVG document, ended by a line feed.
   *
   * @throws IllegalStateException if there is no line
   */
  public String svg() {
    if (series.isEmpty()) {
      throw new IllegalStateException("a chart needs at least one line");
    }
    Axis x = Axis.over(values(Point::x), LEFT, WIDTH - LEFT - RIGHT);
    Axis y = Axis.over(values(Point::y), HEIGHT - BOTTOM, TOP + BOTTOM - HEIGHT);
    StringBuilder svg = new StringBuilder();
    svg.append(
        format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"", WIDTH, HEIGHT));
    svg.append(" font-family=\"sans-serif\" font-size=\"12\">\n");
    svg.append(format("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n", WIDTH, HEIGHT));
    text(svg, WIDTH / 2.0, 24, "middle", title);
    text(svg, WIDTH / 2.0, HEIGHT - 14, "middle", xLabel);
    text(svg, LEFT - 70, TOP - 12, "start", yLabel);
    grid(svg, x, y);
    for (int i = 0; i < series.size(); i++) {
      line(svg, x, y, series.get(i), COLOURS.get(i % COLOURS.size()));
      legend(svg, i);
    }
    return svg.append("</svg>\n").toString();
  }

  private double[] values(ToDoubleFunction<Point> side) {
    return series.stream().flatMap(line -> line.points().stream()).mapToDouble(side).toArray();
  }

  private static void grid(StringBuilder svg, Axis x, Axis y) {
    for (int i = 0; i <= TICKS; i++) {
      double across = x.place(x.tick(i));
      double up = y.place(y.tick(i));
      rule(svg, across, TOP, across, HEIGHT - BOTTOM);
      rule(svg, LEFT, up, WIDTH - RIGHT, up);
      text(svg, across, HEIGHT - BOTTOM + 18, "middle", label(x.tick(i)));
      text(svg, LEFT - 8, up + 4, "end", label(y.tick(i)));
    }
  }

  private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        format(
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
            x1, y1, x2, y2));
  }

  private static void line(StringBuilder svg, Axis x, Axis y, Series line, String colour) {
    StringBuilder places = new StringBuilder();
    for (Point point : line.points()) {
      places
          .append(places.isEmpty() ? "" : " ")
          .append(format("%.1f,%.1f", x.place(point.x()), y.place(point.y())));
    }
    svg.append(
        format(
            "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s points=\"%s\"/>\n",
            colour, line.style() == Style.DASHED ? " stroke-dasharray=\"6 4\"" : "", places));
    if (line.style() == Style.MARKED) {
      line.points().forEach(point -> dot(svg, x.place(point.x()), y.place(point.y()), colour));
    }
  }

  private static void dot(StringBuilder svg, double across, double up, String colour) {
    svg.append(
        format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>\n", across, up, colour));
  }

  private void legend(StringBuilder svg, int index) {
    double up = TOP + 16.0 * (index + 1);
    String colour = COLOURS.get(index % COLOURS.size());
    svg.append(
        format(
            "<rect x=\"%d\" y=\"%.1f\" width=\"10\" height=\"10\" fill=\"%s\"/>\n",
            LEFT + 12, up - 9, colour));
    text(svg, LEFT + 28, up, "start", series.get(index).name());
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append(
        format(
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            x, y, anchor, escaped(text)));
  }

  private static String label(double value) {
    return format("%.4f", value).replaceFirst("\\.?0+$", "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
