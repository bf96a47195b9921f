package org.cordon.server.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Route;

/** The few files that pages need. Each has a route of its own, so no path is ever looked up. */
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js";

  private Assets() {}

  static List<Route> routes() {
    return List.of(
        asset("htmx.js", "text/javascript", HTMX),
        asset("console.css", "text/css", "console.css"),
        asset("console.js", "text/javascript", "console.js"));
  }

  private static Route asset(String name, String type, String resource) {
    byte[] bytes = read(resource);
    Map<String, String> cached = Map.of("Cache-Control", "public, max-age=3600");
    Answer answer = new Answer(200, type + ";charset=utf-8", cached, bytes);
    return Route.get("/console/assets/" + name, "Console", "A file of the pages.", call -> answer)
        .ownPagesOnly()
        .unbounded();
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + resource + ", found none");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
