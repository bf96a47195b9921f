package org.cordon.server.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A form as browsers send it, {@code application/x-www-form-urlencoded}. */
public final class Form {
  private final Map<String, List<String>> fields;

  private Form(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** The form in the body of a call. */
  public static Form of(Call call) {
    return new Form(Gate.pairs(new String(call.body(), StandardCharsets.UTF_8)));
  }

  /** Whether a field was sent. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The first value of a field; empty when not sent. */
  public String text(String name) {
    return fields.getOrDefault(name, List.of("")).getFirst();
  }

  /** All values of a field. */
  public List<String> texts(String name) {
    return fields.getOrDefault(name, List.of());
  }
}
