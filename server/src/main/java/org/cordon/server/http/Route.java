package org.cordon.server.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One endpoint as data: the server answers by it, and the API document tells it. Immutable: each
 * method that changes something gives a copy.
 */
public final class Route {
  /** Answers a call. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Answers.
     *
     * @throws Refusal when it does not
     * @throws Exception when something failed: the caller is told status 500, the log the reason
     */
    Answer answer(Call call) throws Exception;
  }

  /** The most bytes of a body unless a route says otherwise. */
  public static final long LARGEST_BODY = 10L << 20;

  private String method;
  private String path;
  private String group;
  private String summary;
  private Handler handler;
  private List<Parameter> parameters = List.of();
  private String body = "";
  private Map<String, String> answers = Map.of("200", "");
  private Role role = Role.READ;
  private boolean bounded = true;
  private long largest;
  private boolean shared = true;

  private Route(
      String method, String path, String group, String summary, long largest, Handler handler) {
    this.method = method;
    this.path = path;
    this.group = group;
    this.summary = summary;
    this.largest = largest;
    this.handler = handler;
  }

  /** A route of GET that any key may call. */
  public static Route get(String path, String group, String summary, Handler handler) {
    return new Route("GET", path, group, summary, 0, handler);
  }

  /** A route of POST that any key may call. */
  public static Route post(String path, String group, String summary, Handler handler) {
    return new Route("POST", path, group, summary, LARGEST_BODY, handler);
  }

  private Route(Route other) {
    this.method = other.method;
    this.path = other.path;
    this.group = other.group;
    this.summary = other.summary;
    this.handler = other.handler;
    this.parameters = other.parameters;
    this.body = other.body;
    this.answers = other.answers;
    this.role = other.role;
    this.bounded = other.bounded;
    this.largest = other.largest;
    this.shared = other.shared;
  }

  /** The same with parameters. */
  public Route with(Parameter... more) {
    Route copy = new Route(this);
    copy.parameters = Stream.concat(parameters.stream(), Stream.of(more)).toList();
    return copy;
  }

  /** The same with the shape of its body. */
  public Route taking(String shape) {
    Route copy = new Route(this);
    copy.body = shape;
    return copy;
  }

  /** The same with the shape of its answer. */
  public Route giving(String shape) {
    Route copy = new Route(this);
    copy.answers = Map.of("200", shape);
    return copy;
  }

  /** The same for callers of a role. */
  public Route forRole(Role needed) {
    Route copy = new Route(this);
    copy.role = needed;
    return copy;
  }

  /** The same, answered however many calls are under way. */
  public Route unbounded() {
    Route copy = new Route(this);
    copy.bounded = false;
    return copy;
  }

  /** The same with bodies up to some size. */
  public Route upTo(long bytes) {
    Route copy = new Route(this);
    copy.largest = bytes;
    return copy;
  }

  /** The same, not to be called by pages of other origins. */
  public Route ownPagesOnly() {
    Route copy = new Route(this);
    copy.shared = false;
    return copy;
  }

  /** The same under another path. */
  public Route alias(String other) {
    Route copy = new Route(this);
    copy.path = other;
    return copy;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path, with variables as {@code {name}}. */
  public String path() {
    return path;
  }

  /** Under which heading the API document shows it. */
  public String group() {
    return group;
  }

  /** One line for people. */
  public String summary() {
    return summary;
  }

  /** Answers. */
  public Handler handler() {
    return handler;
  }

  /** All parameters, of path and query. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The name of the shape of the request body; empty for none. */
  public String body() {
    return body;
  }

  /** Status to the name of the shape of the answer; an empty name for no JSON. */
  public Map<String, String> answers() {
    return answers;
  }

  /** What the caller must be allowed to do. */
  public Role role() {
    return role;
  }

  /** Whether it counts against the bound on calls under way. */
  public boolean bounded() {
    return bounded;
  }

  /** The most bytes of a body. */
  public long largest() {
    return largest;
  }

  /** Whether pages of other origins may call it (CORS). */
  public boolean shared() {
    return shared;
  }
}
