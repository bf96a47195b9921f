package org.cordon.server.api;

import org.cordon.server.match.Query;
import tools.jackson.core.JsonGenerator;

/** Writes a cleaned query back, and what of it was not used. */
final class QueryJson {
  private QueryJson() {}

  static void write(JsonGenerator json, Query query) {
    json.writeObjectPropertyStart("query");
    if (query.id().isPresent()) {
      json.writeStringProperty("id", query.id().get());
    } else {
      json.writeNullProperty("id");
    }
    json.writeStringProperty("schema", query.schema().name());
    json.writeObjectPropertyStart("properties");
    query
        .properties()
        .forEach((name, values) -> {
          json.writeArrayPropertyStart(name);
          values.forEach(json::writeString);
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeEndObject();
    if (!query.dropped().isEmpty()) {
      json.writeArrayPropertyStart("dropped");
      for (Query.Dropped one : query.dropped()) {
        json.writeStartObject();
        json.writeStringProperty("property", one.property());
        json.writeStringProperty("value", one.value());
        json.writeStringProperty("reason", one.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
