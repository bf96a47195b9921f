package org.cordon.bench.aliases;

import java.util.Locale;
import java.util.Map;
import org.cordon.bench.report.Json;
import org.cordon.match.Question;
import tools.jackson.core.JsonGenerator;

/** The report for machines. */
final class AliasJson {
  private AliasJson() {}

  static String of(AliasReport report) {
    return Json.object(json -> write(json, report));
  }

  private static void write(JsonGenerator json, AliasReport report) {
    script(json, "same_script", report, false);
    script(json, "cross_script", report, true);
    json.writeObjectPropertyStart("by_entry");
    ofEntries(json, "same_script", report, false);
    ofEntries(json, "cross_script", report, true);
    json.writeEndObject();
    json.writeNumberProperty("asked", report.asked());
    json.writeNumberProperty("targets", report.targets());
    json.writeNumberProperty("targets_asked", report.askedTargets());
    json.writeNumberProperty("threshold", Question.DEFAULT_THRESHOLD);
    json.writeObjectPropertyStart("slices");
    report.slices().forEach((name, slice) -> slice(json, name, slice));
    json.writeEndObject();
    json.writeArrayPropertyStart("misses");
    for (Cause cause : Cause.values()) {
      report.shown(cause).forEach(miss -> miss(json, miss));
    }
    json.writeEndArray();
  }

  private static void script(JsonGenerator json, String name, AliasReport report, boolean cross) {
    json.writeObjectPropertyStart(name);
    tally(json, report.tally(traits -> traits.cross() == cross));
    json.writeObjectPropertyStart("findable");
    tally(json, report.tally(traits -> traits.cross() == cross && traits.findable()));
    json.writeEndObject();
    json.writeObjectPropertyStart("causes");
    report
        .causes(traits -> traits.cross() == cross)
        .forEach((cause, count) -> json.writeNumberProperty(label(cause), count));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void ofEntries(
      JsonGenerator json, String name, AliasReport report, boolean cross) {
    json.writeObjectPropertyStart(name);
    tally(json, report.tallyOfEntries(traits -> traits.cross() == cross));
    json.writeEndObject();
  }

  private static void slice(JsonGenerator json, String name, Map<String, Tally> slice) {
    json.writeObjectPropertyStart(name);
    slice.forEach((value, tally) -> {
      json.writeObjectPropertyStart(value);
      tally(json, tally);
      json.writeEndObject();
    });
    json.writeEndObject();
  }

  private static void tally(JsonGenerator json, Tally tally) {
    json.writeNumberProperty("asked", tally.asked());
    json.writeNumberProperty("first_place", tally.firstPlace());
    json.writeNumberProperty("above_threshold", tally.aboveThreshold());
    json.writeNumberProperty("tied", tally.tied());
  }

  private static void miss(JsonGenerator json, Miss miss) {
    json.writeStartObject();
    json.writeStringProperty("cause", label(miss.cause()));
    json.writeStringProperty("entry", miss.place());
    json.writeStringProperty("schema", miss.schema());
    json.writeStringProperty("asked", miss.asked());
    json.writeStringProperty("closest", miss.closest());
    json.writeNumberProperty("rank", miss.rank());
    json.writeNumberProperty("probability", miss.probability());
    json.writeStringProperty("first", miss.first());
    json.writeNumberProperty("first_probability", miss.firstProbability());
    json.writeStringProperty("why", miss.why());
    json.writeEndObject();
  }

  private static String label(Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT);
  }
}
