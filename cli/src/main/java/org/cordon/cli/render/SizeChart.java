package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.lists.Edition;

/**
 * The size of a list over its editions as a drawing in SVG: time to the right, entries upwards. A
 * list keeps its size until the next edition, so the curve has steps. The scale does not begin at
 * zero; its ends are written beside it.
 */
final class SizeChart {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 220;
  private static final int LEFT = 56;
  private static final int RIGHT = 70;
  private static final int TOP = 14;
  private static final int BOTTOM = 30;
  private static final int LEAST_GAP = 74;

  private final List<Edition> editions;
  private final Set<String> chosen;
  private final long firstDay;
  private final long lastDay;
  private final long least;
  private final long most;

  /**
   * A chart.
   *
   * @param editions oldest first, at least one
   * @param chosen ids of editions to point out
   */
  SizeChart(List<Edition> editions, Set<String> chosen) {
    this.editions = editions;
    this.chosen = chosen;
    firstDay = editions.getFirst().day().toEpochDay();
    lastDay = Math.max(firstDay + 1, editions.getLast().day().toEpochDay());
    long low = editions.stream().mapToLong(SizeChart::size).min().orElse(0);
    long high = editions.stream().mapToLong(SizeChart::size).max().orElse(0);
    long margin = Math.max(1, (high - low) / 10);
    least = Math.max(0, low - margin);
    most = high + margin;
  }

  void write(Writer out) throws IOException {
    out.append("<figure><svg viewBox=\"0 0 %s %s\" role=\"img\">".formatted(WIDTH, HEIGHT));
    out.append(Html.element("title", "Entries over time"));
    for (long level : new TreeSet<>(List.of(least, (least + most) / 2, most))) {
      level(out, level);
    }
    out.append("<path class=\"curve\" d=\"").append(path()).append("\"/>");
    for (Edition edition : editions) {
      dot(out, edition);
    }
    for (Edition edition : labelled()) {
      text(out, x(edition), HEIGHT - 8, "middle", edition.day().toString());
    }
    out.append("</svg>");
    out.append(
        Html.element(
            "figcaption",
            "Entries kept of each of "
                + Figures.count(editions.size(), "edition", "editions")
                + " held; the scale runs from "
                + Figures.count(least)
                + " to "
                + Figures.count(most)));
    out.append("</figure>\n");
  }

  private void level(Writer out, long level) throws IOException {
    double y = y(level);
    out.append(
        "<line class=\"grid\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
            .formatted(LEFT, WIDTH - RIGHT, number(y), number(y)));
    text(out, LEFT - 8, y + 4, "end", Figures.count(level));
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (Edition edition : editions) {
      String x = number(x(edition));
      path.append(path.isEmpty() ? "M" + x + " " : "H" + x + "V").append(number(y(size(edition))));
    }
    return path.toString();
  }

  private void dot(Writer out, Edition edition) throws IOException {
    boolean isChosen = chosen.contains(edition.id());
    out.append(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\">"
            .formatted(
                isChosen ? "chosen" : "dot",
                number(x(edition)),
                number(y(size(edition))),
                isChosen ? "5" : "3"));
    out.append(
        Html.element(
            "title", edition.day() + ": " + Figures.count(size(edition), "entry", "entries")));
    out.append("</circle>");
    if (isChosen) {
      text(out, x(edition) + 8, y(size(edition)) - 8, "start", Figures.count(size(edition)));
    }
  }

  /** The editions whose day is written below: as many as have room, the newest first. */
  private List<Edition> labelled() {
    List<Edition> labelled = new ArrayList<>();
    for (Edition edition : editions.reversed()) {
      if (labelled.isEmpty() || x(labelled.getLast()) - x(edition) >= LEAST_GAP) {
        labelled.add(edition);
      }
    }
    return labelled;
  }

  private static void text(Writer out, double x, double y, String anchor, String text)
      throws IOException {
    out.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
            .formatted(number(x), number(y), anchor, Html.escape(text)));
  }

  private double x(Edition edition) {
    double share = (double) (edition.day().toEpochDay() - firstDay) / (lastDay - firstDay);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(long entries) {
    double share = (double) (entries - least) / (most - least);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  private static long size(Edition edition) {
    return edition.counts().kept();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
