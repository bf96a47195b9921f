package org.cordon.server.api;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.cordon.server.http.Answer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON that is written as a stream. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** An answer with one object, whose fields are written by the caller. */
  static Answer object(Consumer<JsonGenerator> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return Answer.json(200, bytes.toByteArray());
  }

  static void total(JsonGenerator json, long count) {
    json.writeObjectPropertyStart("total");
    json.writeNumberProperty("value", count);
    json.writeStringProperty("relation", "eq");
    json.writeEndObject();
  }
}
