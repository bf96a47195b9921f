package org.cordon.server.api;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.match.Matcher;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.data.Timestamps;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Limits;
import org.cordon.server.http.Metrics;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import org.cordon.server.match.Algorithm;
import org.cordon.server.match.Answerer;
import org.cordon.server.match.Asking;
import org.cordon.server.match.Query;
import org.cordon.server.match.QueryReader;
import org.cordon.server.match.ResultJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** {@code POST /match/{dataset}}. */
public final class MatchApi {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_EXCLUDED = 50;
  private static final int MOST_RESULTS = 500;

  private final Snapshots snapshots;
  private final Limits limits;
  private final Metrics metrics;

  /** The endpoint over the register in use. */
  public MatchApi(Snapshots snapshots, Limits limits, Metrics metrics) {
    this.snapshots = snapshots;
    this.limits = limits;
    this.metrics = metrics;
  }

  /** Its route. */
  public Route route() {
    return Route.post(
            "/match/{dataset}",
            "Matching",
            "Score a batch of example entities against a data set or collection.",
            this::match)
        .with(
            Scopes.DATASET,
            Parameter.integer("limit", 5, 0, MOST_RESULTS, "The most results of a query."),
            Parameter.number("threshold", "", "From this score on a result is a match (0.70)."),
            Parameter.number(
                "cutoff", "", "Results up to this score are left out; at most the threshold."),
            Parameter.text("algorithm", "best", "What scores mean; see /algorithms."),
            Scopes.INCLUDE,
            Scopes.EXCLUDE,
            Scopes.EXCLUDE_SCHEMA,
            Parameter.texts("topics", "Only results with one of these topics."),
            Scopes.CHANGED_SINCE,
            Parameter.texts(
                "exclude_entity_ids", MOST_EXCLUDED, List.of(), "No results of these ids."))
        .taking("MatchRequest")
        .giving("MatchResponse");
  }

  private Answer match(Call call) {
    JsonNode body = call.json();
    Map<String, JsonNode> examples = QueryReader.shape(body);
    try (Snapshot.Lease lease = snapshots.lease()) {
      Snapshot snapshot = lease.snapshot();
      Set<String> sources = Scopes.sources(snapshot, call);
      Asking asking = asking(call, body, sources);
      if (examples.size() > limits.batch()) {
        throw Refusal.of(400, "Too many queries in one batch (limit: " + limits.batch() + ")");
      }
      Map<String, Query> queries = new LinkedHashMap<>();
      examples.forEach((key, example) -> queries.put(key, QueryReader.read(example)));
      if (queries.isEmpty()) {
        throw Refusal.of(400, "No queries provided.");
      }
      metrics.asked(queries.size());
      byte[] written =
          snapshot
              .matchers()
              .with(limits.query(), matcher -> answer(matcher, snapshot, asking, queries));
      return Answer.json(200, written).with("x-batch-size", Integer.toString(queries.size()));
    }
  }

  private Asking asking(Call call, JsonNode body, Set<String> sources) {
    Algorithm algorithm =
        Algorithm.of(call.values().text("algorithm"))
            .orElseThrow(
                () -> Refusal.of(400, "Invalid algorithm: " + call.values().text("algorithm")));
    double threshold = call.values().number("threshold").orElse(algorithm.threshold());
    double cutoff = call.values().number("cutoff").orElse(algorithm.threshold());
    return new Asking(
        algorithm,
        call.values().integer("limit"),
        threshold,
        Math.min(cutoff, threshold),
        sources,
        Scopes.texts(call, "exclude_schema"),
        Scopes.texts(call, "topics"),
        since(call),
        Set.copyOf(excluded(call, body)),
        weights(body.path("weights")),
        config(body.path("config"), algorithm));
  }

  static Optional<String> since(Call call) {
    String since = call.values().text("changed_since");
    if (since.isEmpty()) {
      return Optional.empty();
    }
    String padded = since + "0000-00-00T00:00:00".substring(Math.min(19, since.length()));
    return Optional.of(
        Timestamps.of(padded)
            .orElseThrow(() -> Refusal.of(400, "Invalid changed_since: '" + since + "'")));
  }

  /** Ids in the parameters, and in the body as another server of this interface takes them. */
  private static List<String> excluded(Call call, JsonNode body) {
    List<String> ids = new ArrayList<>(call.values().texts("exclude_entity_ids"));
    for (JsonNode id : body.path("params").path("exclude_entity_ids")) {
      ids.add(id.asString());
    }
    return ids;
  }

  private static Map<String, Double> weights(JsonNode node) {
    Map<String, Double> weights = new HashMap<>();
    node.properties()
        .forEach(entry -> {
          if (!entry.getValue().isNumber()) {
            throw shape(
                "weights", entry.getKey(), "Input should be a valid number", entry.getValue());
          }
          weights.put(entry.getKey(), entry.getValue().asDouble());
        });
    return weights;
  }

  private static Map<String, String> config(JsonNode node, Algorithm algorithm) {
    Map<String, String> config = new HashMap<>();
    node.properties()
        .forEach(entry -> {
          if (!algorithm.config().containsKey(entry.getKey())) {
            throw Refusal.of(
                400,
                "Invalid configuration parameter: "
                    + entry.getKey()
                    + " for algorithm "
                    + algorithm.label());
          }
          if (entry.getValue().isContainer()) {
            throw shape("config", entry.getKey(), "Input should be a value", entry.getValue());
          }
          if (!entry.getValue().isNull()) {
            config.put(entry.getKey(), entry.getValue().asString());
          }
        });
    return config;
  }

  private static Refusal shape(String field, String key, String message, JsonNode input) {
    return Refusal.shape(
        List.of(new Refusal.Problem("value_error", List.of("body", field, key), message, input)));
  }

  private byte[] answer(
      Matcher matcher, Snapshot snapshot, Asking asking, Map<String, Query> queries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    Answerer answerer = new Answerer(snapshot, asking);
    long end = System.nanoTime() + limits.query().toNanos();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("responses");
      ResultJson results = new ResultJson(json, snapshot);
      for (Map.Entry<String, Query> query : queries.entrySet()) {
        checkTime(end, limits.query());
        json.writeName(query.getKey());
        response(
            json, results, answerer, query.getValue(), answerer.answer(matcher, query.getValue()));
      }
      json.writeEndObject();
      json.writeNumberProperty("limit", asking.limit());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void checkTime(long end, Duration patience) {
    if (System.nanoTime() - end > 0) {
      throw Refusal.later(
          503, "The questions took longer than " + patience.toSeconds() + " s; ask fewer.", 1);
    }
  }

  private static void response(
      JsonGenerator json,
      ResultJson results,
      Answerer answerer,
      Query query,
      Answerer.Found found) {
    json.writeStartObject();
    json.writeNumberProperty("status", 200);
    json.writeArrayPropertyStart("results");
    found.results().forEach(result -> results.write(result, answerer.isMatch(result)));
    json.writeEndArray();
    json.writeObjectPropertyStart("total");
    json.writeNumberProperty("value", found.total());
    json.writeStringProperty("relation", "eq");
    json.writeEndObject();
    QueryJson.write(json, query);
    json.writeEndObject();
  }
}
