package org.cordon.server;

import java.util.List;
import java.util.function.Supplier;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Role;
import org.cordon.server.http.Route;

/** The API document, and the page at the root. */
final class Documents {
  private final Supplier<List<Route>> routes;
  private final String version;

  Documents(Supplier<List<Route>> routes, String version) {
    this.routes = routes;
    this.version = version;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/openapi.json", "Service", "This document (OpenAPI 3.1).", this::openApi)
            .unbounded(),
        Route.get("/favicon.ico", "Service", "No icon.", call -> Answer.empty(204))
            .forRole(Role.ANYONE)
            .unbounded());
  }

  private Answer openApi(Call call) {
    return Answer.json(OpenApi.of(routes.get(), version));
  }
}
