package org.cordon.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lets requests in: finds the route, checks key and bounds, answers, and notes what happened. */
final class Gate extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final int MOST_PARAMETERS = 2_000;

  private final Router router;
  private final Keys keys;
  private final Limits limits;
  private final AuditLog audit;
  private final Metrics metrics;
  private final AtomicInteger underWay = new AtomicInteger();

  Gate(Router router, Keys keys, Limits limits, AuditLog audit, Metrics metrics) {
    this.router = router;
    this.keys = keys;
    this.limits = limits;
    this.audit = audit;
    this.metrics = metrics;
    metrics.gauge("cordon.requests.under.way", "Calls being worked on", underWay::get);
  }

  /** What is found out about a request on its way. */
  private static final class Passage {
    private String route = "none";
    private String who = "";
    private boolean shared;
    private boolean drained = true;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long began = System.nanoTime();
    HttpFields headers = request.getHeaders();
    Trace trace = Trace.of(text(headers.get("traceparent")), text(headers.get("tracestate")));
    Passage passage = new Passage();
    Answer answer = answer(request, passage);
    send(request, response, callback, answer, trace, passage);
    long nanos = System.nanoTime() - began;
    metrics.answered(request.getMethod() + " " + passage.route, answer.status(), nanos);
    audit.add(
        new AuditLog.Line(
            trace.id(),
            passage.who,
            request.getMethod(),
            passage.route,
            answer.status(),
            nanos / 1_000,
            Request.getRemoteAddr(request),
            request.getHttpURI().getPathQuery()));
    return true;
  }

  private static String text(@Nullable String header) {
    return header == null ? "" : header;
  }

  private Answer answer(Request request, Passage passage) {
    try {
      return pass(request, passage);
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (Exception e) {
      LOG.error("{} {} failed", request.getMethod(), passage.route, e);
      return Answer.json(500, JsonNodeFactory.instance.objectNode().put("status", "error"));
    }
  }

  private Answer pass(Request request, Passage passage) throws Exception {
    String method = request.getMethod();
    String path = request.getHttpURI().getPath();
    passage.drained = method.equals("GET");
    if (request.getHttpURI().getPathQuery().length() > limits.uriBytes()) {
      throw Refusal.of(414, "Request URI too long");
    }
    if (method.equals("OPTIONS")) {
      return options(path, passage);
    }
    Router.Found found =
        router.find(method.equals("HEAD") ? "GET" : method, path).orElseThrow(() -> lost(path));
    Route route = found.route();
    passage.route = route.path();
    passage.shared = route.shared();
    String query = text(request.getHttpURI().getQuery());
    Map<String, List<String>> sent = pairs(query);
    Caller caller = caller(request, route, sent);
    passage.who = caller.who();
    if (!route.bounded()) {
      return call(request, passage, found, query, sent, caller);
    }
    try {
      if (underWay.incrementAndGet() > limits.underWay()) {
        metrics.refused();
        throw Refusal.later(429, "Too many requests are under way; try again.", 1);
      }
      return call(request, passage, found, query, sent, caller);
    } finally {
      underWay.decrementAndGet();
    }
  }

  private Answer call(
      Request request,
      Passage passage,
      Router.Found found,
      String query,
      Map<String, List<String>> sent,
      Caller caller)
      throws Exception {
    Route route = found.route();
    byte[] body = body(request, route.largest());
    passage.drained = true;
    List<Parameter> asked =
        route.parameters().stream().filter(one -> one.in().equals("query")).toList();
    Call call =
        new Call(
            route.method(),
            request.getHttpURI().getPath(),
            query,
            found.inPath(),
            new Values(asked, sent),
            headers(request),
            body,
            caller.who(),
            caller.role());
    return route.handler().answer(call);
  }

  private Refusal lost(String path) {
    return router.methods(path).isEmpty()
        ? Refusal.of(404, "Not Found")
        : Refusal.of(405, "Method Not Allowed");
  }

  private Answer options(String path, Passage passage) {
    Set<String> methods = router.methods(path);
    passage.shared =
        methods.stream()
            .flatMap(method -> router.find(method, path).stream())
            .anyMatch(found -> found.route().shared());
    return Answer.empty(methods.isEmpty() ? 404 : 200)
        .with("Allow", String.join(", ", methods) + ", OPTIONS");
  }

  // --- who calls ---------------------------------------------------------------------------------

  private record Caller(String who, Role role) {}

  private Caller caller(Request request, Route route, Map<String, List<String>> sent) {
    if (keys.isEmpty()) {
      return new Caller("", Role.ADMIN);
    }
    if (route.role() == Role.ANYONE) {
      return new Caller("", Role.ANYONE);
    }
    Keys.Known key = sentKey(request, sent).flatMap(keys::find).orElseThrow(Refusal::keyNeeded);
    if (!key.role().mayDo(route.role())) {
      throw Refusal.of(403, "This needs a key of the role " + route.role().word() + ".");
    }
    return new Caller(key.name(), key.role());
  }

  /** {@code ApiKey KEY}, {@code Bearer KEY}, Basic with the key as password, or {@code api_key}. */
  private static Optional<String> sentKey(Request request, Map<String, List<String>> sent) {
    String header = text(request.getHeaders().get(HttpHeader.AUTHORIZATION));
    int blank = header.indexOf(' ');
    if (blank > 0) {
      String value = header.substring(blank + 1).strip();
      return switch (header.substring(0, blank).toLowerCase(Locale.ROOT)) {
        case "apikey", "bearer" -> Optional.of(value);
        case "basic" -> password(value);
        default -> Optional.empty();
      };
    }
    return sent.getOrDefault("api_key", List.of()).stream().findFirst();
  }

  private static Optional<String> password(String basic) {
    try {
      String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // --- what was sent -----------------------------------------------------------------------------

  private static byte[] body(Request request, long largest) {
    if (request.getLength() > largest && request.getLength() > 0) {
      throw tooLarge(largest);
    }
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      return new byte[0];
    }
    try (InputStream in = Request.asInputStream(request)) {
      byte[] bytes = in.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > largest) {
        throw tooLarge(largest);
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.of(400, "The request body could not be read.");
    }
  }

  private static Refusal tooLarge(long largest) {
    return Refusal.of(413, "Request body too large (limit: " + largest + " bytes)");
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.putIfAbsent(field.getLowerCaseName(), text(field.getValue()));
    }
    return headers;
  }

  /** The pairs of a query string or of a form. */
  static Map<String, List<String>> pairs(String query) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    if (query.isEmpty()) {
      return pairs;
    }
    String[] all = query.split("&", -1);
    if (all.length > MOST_PARAMETERS) {
      throw Refusal.of(400, "Too many parameters.");
    }
    for (String pair : all) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
    return pairs;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(400, "Invalid query string.");
    }
  }

  // --- what is sent ------------------------------------------------------------------------------

  private void send(
      Request request,
      Response response,
      Callback callback,
      Answer answer,
      Trace trace,
      Passage passage) {
    HttpFields.Mutable headers = response.getHeaders();
    response.setStatus(answer.status());
    headers.put("traceparent", trace.parent());
    headers.put("tracestate", trace.state());
    SecurityHeaders.put(headers, answer.type().startsWith("text/html"), request.isSecure());
    if (passage.shared) {
      headers.put("Access-Control-Allow-Origin", "*");
      headers.put("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
      headers.put("Access-Control-Allow-Headers", "*");
      headers.put("Access-Control-Expose-Headers", "*");
    }
    answer.headers().forEach(headers::put);
    if (!answer.type().isEmpty()) {
      headers.put(HttpHeader.CONTENT_TYPE, answer.type());
    }
    if (!passage.drained) {
      headers.put(HttpHeader.CONNECTION, "close"); // what is left of the body is not read
    }
    if (answer.status() != 304 && answer.status() != 204) {
      headers.put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    }
    boolean bare = request.getMethod().equals("HEAD") || answer.status() == 304;
    response.write(true, ByteBuffer.wrap(bare ? new byte[0] : answer.body()), callback);
  }
}
