package org.cordon.bench.goods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;
import org.cordon.intake.goods.GoodsWords;
import org.cordon.measure.GoodsSearch;

/**
 * Looks for the headings of invented invoice lines, by full text, by meaning and by both, and tells
 * how often the right one is first, among the first three and among the first five.
 */
public final class GoodsBench {
  private static final String LINES = "invoice-lines.txt";
  private static final int DEEPEST = 5;
  private static final int MIDDLE = 3;
  private static final double NANOS_OF_MILLI = 1e6;

  /**
   * An invoice line.
   *
   * @param heading the heading that it belongs to
   * @param text its words
   */
  public record Line(String heading, String text) {}

  private record Way(String name, BiFunction<String, Integer, List<GoodsSearch.Likely>> search) {}

  private GoodsBench() {}

  /** The labelled lines that are measured on. */
  public static List<Line> lines() throws IOException {
    try (InputStream in = GoodsBench.class.getResourceAsStream(LINES)) {
      if (in == null) {
        throw new IOException("the resource " + LINES + " is missing: rebuild the bench module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Line(line.substring(0, 4), line.substring(5)))
          .toList();
    }
  }

  /** The report; with the lines whose heading is not among the first five by words and meaning. */
  public static String run(boolean misses) throws IOException {
    GoodsWords words = new GoodsWords();
    List<Line> lines = lines();
    TextTable table = new TextTable("way", "first", "in 3", "in 5", "ms a line");
    List<Line> missed = new ArrayList<>();
    List<Way> ways =
        List.of(
            new Way("full text", words::search),
            new Way("embedding", GoodsWords::byMeaning),
            new Way("both", words::suggest));
    for (Way way : ways) {
      missed.clear();
      measure(way, lines, table, missed);
    }
    StringBuilder report = new StringBuilder();
    report.append(
        String.format(
            Locale.ROOT,
            "%d invoice lines of %d headings, recall of the right heading%n",
            lines.size(),
            headings(lines).size()));
    report.append(table);
    if (misses) {
      report.append("\nnot in the first five of both:\n");
      missed.forEach(
          line -> report.append("  " + line.heading() + "  " + line.text()).append('\n'));
    }
    return report.toString();
  }

  private static Set<String> headings(List<Line> lines) {
    Set<String> headings = new TreeSet<>();
    lines.forEach(line -> headings.add(line.heading()));
    return headings;
  }

  private static void measure(Way way, List<Line> lines, TextTable table, List<Line> missed) {
    List<GoodsSearch.Likely> warm = way.search().apply(lines.getFirst().text(), DEEPEST);
    if (warm.size() > DEEPEST) {
      throw new IllegalStateException("expected at most " + DEEPEST + " headings");
    }
    int first = 0;
    int middle = 0;
    int deep = 0;
    long start = System.nanoTime();
    for (Line line : lines) {
      int place = place(way.search().apply(line.text(), DEEPEST), line.heading());
      first += place == 0 ? 1 : 0;
      middle += place < MIDDLE ? 1 : 0;
      deep += place < DEEPEST ? 1 : 0;
      if (place >= DEEPEST) {
        missed.add(line);
      }
    }
    double millis = (System.nanoTime() - start) / NANOS_OF_MILLI / lines.size();
    table.row(
        way.name(),
        Numbers.percent(Numbers.share(first, lines.size())),
        Numbers.percent(Numbers.share(middle, lines.size())),
        Numbers.percent(Numbers.share(deep, lines.size())),
        String.format(Locale.ROOT, "%.2f", millis));
  }

  private static int place(List<GoodsSearch.Likely> found, String heading) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).digits().equals(heading)) {
        return i;
      }
    }
    return DEEPEST;
  }
}
