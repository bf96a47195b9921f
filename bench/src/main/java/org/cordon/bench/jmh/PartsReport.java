package org.cordon.bench.jmh;

import java.util.List;
import org.cordon.bench.report.Json;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;

/**
 * How long the parts of the engine take.
 *
 * @param parts sorted by name
 */
public record PartsReport(List<Part> parts) {
  /** Copies the list. */
  public PartsReport {
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param name what was measured, e.g. {@code match}
   * @param time the mean time for one operation
   * @param error half the width of its 99.9 % confidence interval; 0 when there were too few
   *     iterations to tell
   * @param unit the unit of both, e.g. {@code us/op}
   */
  public record Part(String name, double time, double error, String unit) {}

  /** JSON: {@code parts: [{name, time, error, unit}]}, on one line. */
  public String json() {
    return Json.object(json -> {
      json.writeArrayPropertyStart("parts");
      for (Part part : parts) {
        json.writeStartObject();
        json.writeStringProperty("name", part.name());
        json.writeNumberProperty("time", Numbers.thousandths(part.time()));
        json.writeNumberProperty("error", Numbers.thousandths(part.error()));
        json.writeStringProperty("unit", part.unit());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  /** A table for people. */
  public String text() {
    TextTable table = new TextTable("part", "time", "+-", "unit");
    for (Part part : parts) {
      table.row(
          part.name(), Numbers.grouped(part.time()), Numbers.grouped(part.error()), part.unit());
    }
    return table.toString();
  }
}
