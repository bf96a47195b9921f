package org.cordon.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One endpoint as data: the server answers by it, and the API document tells it.
 *
 * @param method the HTTP method
 * @param path the path, with variables as {@code {name}}
 * @param group under which heading the API document shows it
 * @param summary one line for people
 * @param parameters all parameters, of path and query
 * @param body the name of the shape of the request body; empty for none
 * @param answers status to the name of the shape of the answer; an empty name for no JSON
 * @param role what the caller must be allowed to do
 * @param bounded whether it counts against the bound on calls under way
 * @param largest the most bytes of a body
 * @param shared whether pages of other origins may call it (CORS)
 * @param handler answers
 */
public record Route(
    String method,
    String path,
    String group,
    String summary,
    List<Parameter> parameters,
    String body,
    Map<String, String> answers,
    Role role,
    boolean bounded,
    long largest,
    boolean shared,
    Handler handler) {
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

  /** Copies the collections. */
  public Route {
    parameters = List.copyOf(parameters);
    answers = Map.copyOf(answers);
  }

  /** A route of GET that any key may call. */
  public static Route get(String path, String group, String summary, Handler handler) {
    return new Route(
        "GET",
        path,
        group,
        summary,
        List.of(),
        "",
        Map.of("200", ""),
        Role.READ,
        true,
        0,
        true,
        handler);
  }

  /** A route of POST that any key may call. */
  public static Route post(String path, String group, String summary, Handler handler) {
    return new Route(
        "POST",
        path,
        group,
        summary,
        List.of(),
        "",
        Map.of("200", ""),
        Role.READ,
        true,
        LARGEST_BODY,
        true,
        handler);
  }

  /** The same with parameters. */
  public Route with(Parameter... more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return new Route(
        method, path, group, summary, all, body, answers, role, bounded, largest, shared, handler);
  }

  /** The same with the shape of its body. */
  public Route taking(String shape) {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        shape,
        answers,
        role,
        bounded,
        largest,
        shared,
        handler);
  }

  /** The same with the shape of its answer. */
  public Route giving(String shape) {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        body,
        Map.of("200", shape),
        role,
        bounded,
        largest,
        shared,
        handler);
  }

  /** The same for callers of a role. */
  public Route forRole(Role needed) {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        body,
        answers,
        needed,
        bounded,
        largest,
        shared,
        handler);
  }

  /** The same, answered however many calls are under way. */
  public Route unbounded() {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        body,
        answers,
        role,
        false,
        largest,
        shared,
        handler);
  }

  /** The same with bodies up to some size. */
  public Route upTo(long bytes) {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        body,
        answers,
        role,
        bounded,
        bytes,
        shared,
        handler);
  }

  /** The same, not to be called by pages of other origins. */
  public Route ownPagesOnly() {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        body,
        answers,
        role,
        bounded,
        largest,
        false,
        handler);
  }

  /** The same under another path. */
  public Route alias(String other) {
    return new Route(
        method,
        other,
        group,
        summary,
        parameters,
        body,
        answers,
        role,
        bounded,
        largest,
        shared,
        handler);
  }
}
