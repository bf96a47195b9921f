package org.cordon.server.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes entities in the shape of the published interface. */
public final class EntityJson {
  private EntityJson() {}

  /**
   * The value of a property: a text, or an entity nested in its place.
   *
   * @param id the text, or the id of the entity
   * @param nested the entity, if it is nested
   * @param properties the properties of the nested entity, with what is nested in them in turn
   */
  public record Value(String id, Optional<EntityView> nested, Map<String, List<Value>> properties) {
    /** A text. */
    public static Value text(String text) {
      return new Value(text, Optional.empty(), Map.of());
    }
  }

  /** Writes an entity whose properties hold texts only. */
  public static void write(JsonGenerator json, EntityView view) {
    json.writeStartObject();
    writeFields(json, view);
    json.writeEndObject();
  }

  /** Writes the fields of an entity into an object that is open. */
  public static void writeFields(JsonGenerator json, EntityView view) {
    head(json, view);
    json.writeObjectPropertyStart("properties");
    view.properties().forEach((name, values) -> strings(json, name, values));
    json.writeEndObject();
    tail(json, view);
  }

  /** Writes the fields of an entity with nested ones into an object that is open. */
  public static void writeFields(
      JsonGenerator json, EntityView view, Map<String, List<Value>> properties) {
    head(json, view);
    json.writeObjectPropertyStart("properties");
    properties.forEach((name, values) -> {
      json.writeArrayPropertyStart(name);
      values.forEach(value -> write(json, value));
      json.writeEndArray();
    });
    json.writeEndObject();
    tail(json, view);
  }

  /** Writes one value. */
  public static void write(JsonGenerator json, Value value) {
    if (value.nested().isPresent()) {
      json.writeStartObject();
      writeFields(json, value.nested().get(), value.properties());
      json.writeEndObject();
    } else {
      json.writeString(value.id());
    }
  }

  private static void head(JsonGenerator json, EntityView view) {
    json.writeStringProperty("id", view.id());
    json.writeStringProperty("caption", view.caption());
    json.writeStringProperty("schema", view.schema().name());
  }

  private static void tail(JsonGenerator json, EntityView view) {
    strings(json, "datasets", view.datasets());
    strings(json, "referents", view.referents());
    json.writeBooleanProperty("target", view.target());
    orNull(json, "first_seen", view.firstSeen());
    orNull(json, "last_seen", view.lastSeen());
    orNull(json, "last_change", view.lastChange());
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void orNull(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
