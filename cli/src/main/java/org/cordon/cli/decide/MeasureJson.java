package org.cordon.cli.decide;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.cordon.cli.render.JsonText;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Measures;

/** Measures for programs. */
public final class MeasureJson {
  private MeasureJson() {}

  /** {@code {"measures": [...]}}. */
  public static void list(Writer out, List<MeasureSet.Entry> entries) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(() -> {
        json.field("format", "cordon.measures/1");
        measures(json, "measures", entries);
      });
    }
  }

  private static void measures(JsonText json, String name, List<MeasureSet.Entry> entries)
      throws IOException {
    json.array(
        name,
        () -> {
          for (MeasureSet.Entry entry : entries) {
            json.lineBreak();
            json.object(() -> MeasureText.lines(entry).forEach(json::field));
          }
        });
  }

  /** What began and ended, and the sizes of counted lists on both days. */
  public static void diff(
      Writer out,
      LocalDate from,
      LocalDate to,
      List<MeasureSet.Entry> began,
      List<MeasureSet.Entry> ended,
      Measures asked)
      throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(() -> {
        json.field("format", "cordon.measures-diff/1");
        json.field("from", from.toString());
        json.field("to", to.toString());
        measures(json, "began", began);
        measures(json, "ended", ended);
        json.field("in_force_from", asked.countInForce(from));
        json.field("in_force_to", asked.countInForce(to));
        json.array(
            "list_sizes",
            () -> {
              for (LocalDate day : List.of(from, to)) {
                for (Measures.ListSize size : asked.sizes(day)) {
                  json.object(() -> {
                    json.field("day", day.toString());
                    json.field("instrument", size.instrument());
                    json.field("in_force", size.inForce());
                    json.field("announced", size.announced());
                  });
                }
              }
            });
      });
    }
  }
}
