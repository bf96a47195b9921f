package org.cordon.server.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param type the content type; empty when there is no body
 * @param headers further headers
 * @param body the bytes; not copied, not to be changed
 */
public record Answer(int status, String type, Map<String, String> headers, byte[] body) {
  /** The content type of JSON. */
  public static final String JSON = "application/json";

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final byte[] NOTHING = {};

  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }

  /** JSON with status 200. */
  public static Answer json(JsonNode body) {
    return json(200, body);
  }

  /** JSON with a status. */
  public static Answer json(int status, JsonNode body) {
    return json(status, MAPPER.writeValueAsBytes(body));
  }

  /** JSON that is written already. */
  public static Answer json(int status, byte[] body) {
    return new Answer(status, JSON, Map.of(), body);
  }

  /** An HTML page with status 200. */
  public static Answer html(String page) {
    return text("text/html;charset=utf-8", page);
  }

  /** Text of some type with status 200. */
  public static Answer text(String type, String text) {
    return new Answer(200, type, Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** A status alone. */
  public static Answer empty(int status) {
    return new Answer(status, "", Map.of(), NOTHING);
  }

  /** The same with one more header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, more, body);
  }
}
