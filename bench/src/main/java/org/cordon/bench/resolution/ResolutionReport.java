package org.cordon.bench.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.bench.report.Json;
import tools.jackson.core.JsonGenerator;

/**
 * How well resolution agrees with UN reference numbers.
 *
 * @param entries the entries resolved
 * @param targets the targets they became
 * @param merged the targets of several entries
 * @param compared the pairs of entries that were looked at
 * @param referenced the entries with a reference that counts as truth
 * @param left the references that do not count, by reason
 * @param pairsTrue pairs of entries of different sources with the same reference
 * @param pairsFound pairs of entries with references that stand in one target
 * @param pairsRight pairs that are both
 * @param wrong pairs found that have different references
 * @param missed pairs with the same reference that were not found
 */
public record ResolutionReport(
    int entries,
    int targets,
    int merged,
    long compared,
    int referenced,
    Map<String, Integer> left,
    int pairsTrue,
    int pairsFound,
    int pairsRight,
    List<Case> wrong,
    List<Case> missed) {
  /**
   * One pair that went wrong.
   *
   * @param cause why, in a few words
   * @param first one entry in words
   * @param second the other
   */
  public record Case(String cause, String first, String second) {}

  /** Copies the collections. */
  public ResolutionReport {
    left = Map.copyOf(left);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /** The share of found pairs that are right; 1 when none was found. */
  public double precision() {
    return pairsFound == 0 ? 1 : (double) pairsRight / pairsFound;
  }

  /** The share of true pairs that were found; 1 when there are none. */
  public double recall() {
    return pairsTrue == 0 ? 1 : (double) pairsRight / pairsTrue;
  }

  /** The figures as one line of JSON. */
  public String json() {
    return Json.object(json -> {
      json.writeStringProperty("format", "cordon.bench.resolution/1");
      json.writeNumberProperty("precision", precision());
      json.writeNumberProperty("recall", recall());
      json.writeNumberProperty("pairs_true", pairsTrue);
      json.writeNumberProperty("pairs_found", pairsFound);
      json.writeNumberProperty("pairs_right", pairsRight);
      json.writeNumberProperty("entries", entries);
      json.writeNumberProperty("targets", targets);
      json.writeNumberProperty("targets_of_several_entries", merged);
      json.writeNumberProperty("pairs_compared", compared);
      json.writeNumberProperty("entries_with_reference", referenced);
      json.writeName("references_left_out");
      json.writeStartObject();
      new TreeMap<>(left).forEach(json::writeNumberProperty);
      json.writeEndObject();
      cases(json, "false_merges", wrong);
      cases(json, "missed_pairs", missed);
    });
  }

  private static void cases(JsonGenerator json, String name, List<Case> cases) {
    json.writeName(name);
    json.writeStartArray();
    for (Case one : cases) {
      json.writeStartObject();
      json.writeStringProperty("cause", one.cause());
      json.writeStringProperty("first", one.first());
      json.writeStringProperty("second", one.second());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The figures as text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%,d entries became %,d targets, %,d of them of several entries",
        entries,
        targets,
        merged);
    line(text, "%,d pairs of entries were compared", compared);
    line(text, "%,d entries carry a UN reference that counts as truth", referenced);
    new TreeMap<>(left)
        .forEach((reason, count) -> line(text, "%,d references left out: %s", count, reason));
    line(text, "");
    line(
        text,
        "precision  %.2f %%  (%,d of %,d pairs found)",
        100 * precision(),
        pairsRight,
        pairsFound);
    line(
        text, "recall     %.2f %%  (%,d of %,d true pairs)", 100 * recall(), pairsRight, pairsTrue);
    table(text, "false merges", wrong);
    table(text, "missed pairs", missed);
    return text.toString();
  }

  private static void line(StringBuilder text, String form, Object... values) {
    text.append(String.format(Locale.ROOT, form, values)).append('\n');
  }

  private static void table(StringBuilder text, String title, List<Case> cases) {
    line(text, "");
    line(text, "%s: %d", title, cases.size());
    Map<String, Integer> causes = new TreeMap<>();
    cases.forEach(one -> causes.merge(one.cause(), 1, Integer::sum));
    causes.forEach((cause, count) -> line(text, "  %4d  %s", count, cause));
    for (Case one : cases) {
      line(text, "  %s: %s | %s", one.cause(), one.first(), one.second());
    }
  }
}
