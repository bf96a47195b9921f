package org.cordon.server.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Metrics;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Role;
import org.cordon.server.http.Route;
import org.cordon.server.match.Algorithm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;

/** Health, readiness, reload, algorithms, metrics. */
public final class StatusApi {
  private static final Logger LOG = LoggerFactory.getLogger(StatusApi.class);

  /** What the features of the published interface are here. */
  private static final List<String[]> FEATURES =
      List.of(
          new String[] {"name_match", "Names, part by part, in any script.", "1.0"},
          new String[] {"weak_alias_match", "A name that the source calls a weak alias.", "0.8"},
          new String[] {"identifier_match", "An equal identifier of any kind.", "0.85"},
          new String[] {"country_mismatch", "Both have countries, none agree.", "-0.2"},
          new String[] {"dob_year_disjoint", "Birth years that differ.", "-0.15"},
          new String[] {"dob_day_disjoint", "Birth days that differ.", "-0.25"},
          new String[] {"gender_mismatch", "Genders that differ.", "-0.2"});

  private final Snapshots snapshots;
  private final Metrics metrics;
  private final String token;
  private final Set<String> hidden;

  /**
   * The endpoints.
   *
   * @param token what {@code /updatez} asks for; empty to refuse all
   * @param hidden algorithms that are not listed, but work
   */
  public StatusApi(Snapshots snapshots, Metrics metrics, String token, Set<String> hidden) {
    this.snapshots = snapshots;
    this.metrics = metrics;
    this.token = token;
    this.hidden = Set.copyOf(hidden);
  }

  /** Their routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/healthz", "Service", "Whether the process answers.", call -> ok())
            .forRole(Role.ANYONE)
            .unbounded()
            .giving("Status"),
        Route.get("/readyz", "Service", "Whether questions can be answered.", this::ready)
            .forRole(Role.ANYONE)
            .unbounded()
            .giving("Status"),
        Route.get("/metrics", "Service", "Metrics for Prometheus.", this::metrics)
            .unbounded()
            .ownPagesOnly(),
        Route.post("/updatez", "Service", "Reload the register.", this::update)
            .with(
                Parameter.text("token", "", "The secret that was configured."),
                Parameter.flag("sync", "false", "Whether to wait for the reload."))
            .forRole(Role.ANYONE)
            .giving("Status"),
        Route.get("/algorithms", "Matching", "The scoring algorithms.", this::algorithms)
            .giving("Algorithms"));
  }

  private static Answer ok() {
    return Json.object(json -> json.writeStringProperty("status", "ok"));
  }

  private Answer ready(Call call) {
    if (!snapshots.isReady()) {
      throw Refusal.later(503, "Index not ready.", 1);
    }
    return ok();
  }

  private Answer metrics(Call call) {
    return Answer.text("text/plain; version=0.0.4; charset=utf-8", metrics.scrape());
  }

  private Answer update(Call call) throws IOException {
    byte[] sent = call.values().text("token").getBytes(StandardCharsets.UTF_8);
    if (token.isEmpty() || !MessageDigest.isEqual(sent, token.getBytes(StandardCharsets.UTF_8))) {
      throw Refusal.of(403, "Invalid token.");
    }
    if (call.values().isSet("sync")) {
      snapshots.reload();
    } else {
      Thread.startVirtualThread(this::reloadLater);
    }
    return ok();
  }

  private void reloadLater() {
    try {
      snapshots.reload();
    } catch (IOException | RuntimeException e) {
      LOG.error("the register cannot be reloaded", e);
    }
  }

  private Answer algorithms(Call call) {
    return Json.object(json -> {
      json.writeArrayPropertyStart("algorithms");
      for (Algorithm algorithm : Algorithm.values()) {
        if (!hidden.contains(algorithm.label())) {
          write(json, algorithm);
        }
      }
      json.writeEndArray();
      json.writeStringProperty("default", "best");
      json.writeStringProperty("best", Algorithm.LOGIC_V2.label());
    });
  }

  private static void write(JsonGenerator json, Algorithm algorithm) {
    json.writeStartObject();
    json.writeStringProperty("name", algorithm.label());
    json.writeStringProperty("description", algorithm.description());
    features(json);
    json.writeObjectPropertyStart("docs");
    json.writeStringProperty("name", algorithm.label());
    json.writeStringProperty("description", algorithm.description());
    json.writeObjectPropertyStart("config");
    algorithm
        .config()
        .forEach((name, parameter) -> {
          json.writeObjectPropertyStart(name);
          json.writeStringProperty("type", parameter.type());
          json.writeStringProperty("description", parameter.about());
          if (parameter.preset().isEmpty()) {
            json.writeNullProperty("default");
          } else {
            json.writeNumberProperty("default", Double.parseDouble(parameter.preset()));
          }
          json.writeEndObject();
        });
    json.writeEndObject();
    features(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void features(JsonGenerator json) {
    json.writeObjectPropertyStart("features");
    for (String[] feature : FEATURES) {
      json.writeObjectPropertyStart(feature[0]);
      json.writeStringProperty("description", feature[1]);
      json.writeNumberProperty("coefficient", Double.parseDouble(feature[2]));
      json.writeNullProperty("url");
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
