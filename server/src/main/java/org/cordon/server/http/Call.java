package org.cordon.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One request, read whole.
 *
 * @param method the HTTP method
 * @param path the decoded path
 * @param rawQuery the query string as sent; empty for none
 * @param inPath the variables of the path
 * @param values the declared parameters
 * @param headers the headers, names in lower case
 * @param body the body; not copied, not to be changed
 * @param who the name of the key that was used; empty without keys
 * @param role what the caller may do
 */
public record Call(
    String method,
    String path,
    String rawQuery,
    Map<String, String> inPath,
    Values values,
    Map<String, String> headers,
    byte[] body,
    String who,
    Role role) {
  /** How deep JSON may be nested. */
  private static final int DEEPEST = 64;

  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(1 << 20)
                      .maxNumberLength(100)
                      .build())
              .build());

  /** A variable of the path. */
  public String inPath(String name) {
    return inPath.getOrDefault(name, "");
  }

  /** A header by its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /**
   * The body as JSON, whatever content type was sent.
   *
   * @throws Refusal with status 422 when it is none
   */
  public JsonNode json() {
    try {
      JsonNode node = MAPPER.readTree(body);
      if (node.isMissingNode()) {
        throw badJson("Field required");
      }
      return node;
    } catch (JacksonException e) {
      throw badJson("JSON decode error: " + e.getOriginalMessage());
    }
  }

  /**
   * A text as JSON.
   *
   * @throws JacksonException when it is none
   */
  public static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  private static Refusal badJson(String message) {
    return Refusal.shape(
        List.of(
            new Refusal.Problem(
                "json_invalid", List.of("body"), message, JsonNodeFactory.instance.objectNode())));
  }
}
