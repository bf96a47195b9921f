package org.cordon.bench.screening;

import java.util.List;
import org.cordon.bench.report.Json;
import tools.jackson.core.JsonGenerator;

/**
 * The report for machines: {@code first_place}, {@code at_recall: [{recall, threshold,
 * false_positive_rate}]}, {@code default: {threshold, recall, false_positive_rate}}, and the counts
 * behind them.
 */
public final class ScreeningJson {
  private ScreeningJson() {}

  /** The report as one JSON object on one line. */
  public static String of(ScreeningReport report) {
    return Json.object(json -> write(json, report));
  }

  private static void write(JsonGenerator json, ScreeningReport report) {
    json.writeStringProperty("fields", report.fields().label());
    json.writeNumberProperty("positives", report.positives().size());
    json.writeNumberProperty("positives_changed", report.changed());
    json.writeNumberProperty("first_place", report.firstPlace());
    json.writeNumberProperty("first_place_changed", report.firstPlaceChanged());
    json.writeNumberProperty("tied_misses", report.tiedMisses());
    json.writeNumberProperty("not_returned", report.notReturned());
    recalls(json, "at_recall", report.atRecall());
    recalls(json, "at_recall_changed", report.atRecallChanged());
    json.writeObjectPropertyStart("default");
    point(json, report.atDefault());
    json.writeEndObject();
    json.writeArrayPropertyStart("thresholds");
    report.table().forEach(point -> pointObject(json, point));
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    report.notes().forEach(json::writeString);
    json.writeEndArray();
  }

  private static void recalls(JsonGenerator json, String name, List<AtRecall> recalls) {
    json.writeArrayPropertyStart(name);
    for (AtRecall at : recalls) {
      json.writeStartObject();
      json.writeNumberProperty("recall", at.recall());
      json.writeBooleanProperty("reached", at.reached());
      json.writeNumberProperty("threshold", at.point().threshold());
      json.writeNumberProperty("recall_there", at.point().recall());
      costs(json, at.point());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void pointObject(JsonGenerator json, OperatingPoint point) {
    json.writeStartObject();
    point(json, point);
    json.writeEndObject();
  }

  private static void point(JsonGenerator json, OperatingPoint point) {
    json.writeNumberProperty("threshold", point.threshold());
    json.writeNumberProperty("recall", point.recall());
    costs(json, point);
  }

  private static void costs(JsonGenerator json, OperatingPoint point) {
    json.writeNumberProperty("false_positive_rate", point.falsePositiveRate());
    json.writeArrayPropertyStart("negatives");
    for (FileRate file : point.files()) {
      json.writeStartObject();
      json.writeStringProperty("file", file.file());
      json.writeNumberProperty("rows", file.rows());
      json.writeNumberProperty("false_positives", file.stopped());
      json.writeNumberProperty("false_positive_rate", file.falsePositiveRate());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
