package org.cordon.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the route of a request. Immutable. */
public final class Router {
  /**
   * A route and the variables of the path.
   *
   * @param route the route
   * @param inPath its variables, decoded
   */
  public record Found(Route route, Map<String, String> inPath) {}

  private record Known(Route route, List<String> segments) {}

  private final List<Route> routes;
  private final Map<String, List<Known>> byMethod = new LinkedHashMap<>();

  /** A router over routes; of several that fit, the first counts. */
  public Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
    for (Route route : routes) {
      byMethod
          .computeIfAbsent(route.method(), method -> new ArrayList<>())
          .add(new Known(route, segments(route.path())));
    }
  }

  /** All routes. */
  public List<Route> routes() {
    return routes;
  }

  /** The route of a method and a path that is not decoded yet. */
  public Optional<Found> find(String method, String path) {
    List<String> asked = segments(path);
    for (Known known : byMethod.getOrDefault(method, List.of())) {
      Optional<Map<String, String>> variables = fit(known.segments(), asked);
      if (variables.isPresent()) {
        return Optional.of(new Found(known.route(), variables.get()));
      }
    }
    return Optional.empty();
  }

  /** The methods for which there is a route at that path. */
  public Set<String> methods(String path) {
    Set<String> methods = new LinkedHashSet<>();
    for (String method : byMethod.keySet()) {
      if (find(method, path).isPresent()) {
        methods.add(method);
      }
    }
    return methods;
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static Optional<Map<String, String>> fit(List<String> template, List<String> asked) {
    if (template.size() != asked.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < template.size(); i++) {
      String part = template.get(i);
      if (part.startsWith("{")) {
        if (asked.get(i).isEmpty()) {
          return Optional.empty();
        }
        variables.put(part.substring(1, part.length() - 1), decoded(asked.get(i)));
      } else if (!part.equals(asked.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  private static String decoded(String segment) {
    if (segment.indexOf('%') < 0) {
      return segment;
    }
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(400, "Invalid path.");
    }
  }
}
