package org.cordon.server.http;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request that is not answered, with the status and the body that say why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode body;
  private final transient Map<String, String> headers;

  private Refusal(int status, ObjectNode body, Map<String, String> headers) {
    super(body.toString(), null, false, false);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  /** A refusal with {@code {"detail": "..."}}. */
  public static Refusal of(int status, String detail) {
    return new Refusal(status, detailed(detail), Map.of());
  }

  /** A refusal of a request that may be sent again after some seconds. */
  public static Refusal later(int status, String detail, int seconds) {
    return new Refusal(status, detailed(detail), Map.of("Retry-After", Integer.toString(seconds)));
  }

  /** A refusal that asks for a key. */
  public static Refusal keyNeeded() {
    return new Refusal(
        401,
        detailed("A valid API key is needed."),
        Map.of("WWW-Authenticate", "Basic realm=\"Cordon\", charset=\"UTF-8\""));
  }

  /** A refusal with a title and a list of what is wrong, as reconciliation answers have it. */
  public static Refusal withErrors(int status, String title, List<String> errors) {
    ObjectNode body = detailed(title);
    ArrayNode list = body.putArray("errors");
    errors.forEach(list::add);
    return new Refusal(status, body, Map.of());
  }

  /** A refusal with status 422: what of the request has the wrong shape. */
  public static Refusal shape(List<Problem> problems) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode list = body.putArray("detail");
    for (Problem problem : problems) {
      ObjectNode node = list.addObject();
      node.put("type", problem.type());
      ArrayNode place = node.putArray("loc");
      problem.place().forEach(place::add);
      node.put("msg", problem.message());
      node.set("input", problem.input());
    }
    return new Refusal(422, body, Map.of());
  }

  /**
   * One thing that has the wrong shape.
   *
   * @param type a stable word, e.g. {@code missing}
   * @param place where it stands: {@code body} or {@code query}, then the names on the way
   * @param message for people
   * @param input what was found
   */
  public record Problem(String type, List<String> place, String message, JsonNode input) {
    /** Copies the place. */
    public Problem {
      place = List.copyOf(place);
    }
  }

  private static ObjectNode detailed(String detail) {
    return JsonNodeFactory.instance.objectNode().put("detail", detail);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The answer to send. */
  public Answer answer() {
    Answer answer = Answer.json(status, body);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }
}
