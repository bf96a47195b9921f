package org.cordon.bench.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.cordon.bench.report.Json;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;
import org.cordon.match.Question;
import tools.jackson.core.JsonGenerator;

/**
 * Labelled pairs with their scores, and what follows from them.
 *
 * @param pairs in file order; at least one
 */
public record PairsReport(List<ScoredPair> pairs) {
  /** Copies the pairs. */
  public PairsReport {
    pairs = List.copyOf(pairs);
  }

  /** The decisions at {@link Question#DEFAULT_THRESHOLD}. */
  public Confusion atDefault() {
    return Confusion.at(Question.DEFAULT_THRESHOLD, pairs);
  }

  /** The decisions at the best threshold; see {@link Confusion#best}. */
  public Confusion best() {
    return Confusion.best(pairs);
  }

  /** The pairs that are decided wrongly at the default threshold, the furthest from it first. */
  public List<ScoredPair> wrong() {
    double threshold = Question.DEFAULT_THRESHOLD;
    return pairs.stream()
        .filter(pair -> pair.wrongAt(threshold))
        .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.score() - threshold)))
        .toList();
  }

  /**
   * JSON: {@code threshold, precision, recall, f1, best: {threshold, f1, ...}} and the counts
   * behind them.
   */
  public String json() {
    Confusion best = best();
    return Json.object(json -> {
      decisions(json, atDefault());
      json.writeNumberProperty("pairs", pairs.size());
      json.writeObjectPropertyStart("best");
      decisions(json, best);
      json.writeEndObject();
    });
  }

  private static void decisions(JsonGenerator json, Confusion confusion) {
    json.writeNumberProperty("threshold", confusion.threshold());
    json.writeNumberProperty("precision", confusion.precision());
    json.writeNumberProperty("recall", confusion.recall());
    json.writeNumberProperty("f1", confusion.f1());
    json.writeNumberProperty("true_positives", confusion.truePositives());
    json.writeNumberProperty("false_positives", confusion.falsePositives());
    json.writeNumberProperty("false_negatives", confusion.falseNegatives());
    json.writeNumberProperty("true_negatives", confusion.trueNegatives());
  }

  /**
   * Tables for people: the whole file at the default and the best threshold, slices by schema and
   * by quality at the default threshold, and wrong decisions.
   *
   * @param show how many wrong decisions are listed at most, from 0
   */
  public String text(int show) {
    TextTable table =
        new TextTable(
            "", "threshold", "pairs", "precision", "recall", "F1", "wrong yes", "wrong no");
    row(table, "default threshold", atDefault());
    row(table, "best threshold", best());
    slices(table, "schema", pair -> pair.schema().name());
    if (pairs.stream().anyMatch(pair -> !pair.pair().quality().isEmpty())) {
      slices(table, "quality", Pair::quality);
    }
    return table + (show > 0 ? "\n" + wrongText(show) : "");
  }

  private void slices(TextTable table, String head, Function<Pair, String> key) {
    TreeMap<String, List<ScoredPair>> slices = new TreeMap<>();
    for (ScoredPair pair : pairs) {
      slices.computeIfAbsent(key.apply(pair.pair()), name -> new ArrayList<>()).add(pair);
    }
    slices.forEach((name, slice) ->
        row(table, head + " " + name, Confusion.at(Question.DEFAULT_THRESHOLD, slice)));
  }

  private static void row(TextTable table, String name, Confusion confusion) {
    table.row(
        name,
        Numbers.rate(confusion.threshold()),
        Integer.toString(confusion.total()),
        Numbers.rate(confusion.precision()),
        Numbers.rate(confusion.recall()),
        Numbers.rate(confusion.f1()),
        Integer.toString(confusion.falsePositives()),
        Integer.toString(confusion.falseNegatives()));
  }

  private String wrongText(int show) {
    List<ScoredPair> wrong = wrong();
    StringBuilder text =
        new StringBuilder("Decided wrongly at the default threshold: " + wrong.size() + "\n");
    for (ScoredPair scored : wrong.subList(0, Math.min(show, wrong.size()))) {
      text.append("  ").append(wrongLine(scored)).append('\n');
    }
    return text.toString();
  }

  private static String wrongLine(ScoredPair scored) {
    Pair pair = scored.pair();
    return String.join(
        "  ",
        "line " + pair.line(),
        Numbers.rate(scored.score()),
        pair.match() ? "is a match" : "is no match",
        pair.schema().name() + ": " + pair.name1() + " | " + pair.name2());
  }
}
