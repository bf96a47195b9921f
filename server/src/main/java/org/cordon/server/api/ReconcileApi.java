package org.cordon.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.server.data.EntityFinder;
import org.cordon.server.data.EntityView;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Form;
import org.cordon.server.http.Limits;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import org.cordon.server.match.Algorithm;
import org.cordon.server.match.Answerer;
import org.cordon.server.match.Asking;
import org.cordon.server.match.Query;
import org.cordon.server.match.QueryReader;
import org.cordon.server.match.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /reconcile/{dataset}}: the <a href="https://www.w3.org/community/reports/reconciliation/">
 * Reconciliation Service API</a> 0.2, for OpenRefine.
 */
public final class ReconcileApi {
  private static final int USUAL_LIMIT = 5;
  private static final int MOST_RESULTS = 500;

  private final Snapshots snapshots;
  private final Limits limits;

  /** The endpoints over the register in use. */
  public ReconcileApi(Snapshots snapshots, Limits limits) {
    this.snapshots = snapshots;
    this.limits = limits;
  }

  /** Their routes. */
  public List<Route> routes() {
    Suggestions suggestions = new Suggestions(snapshots);
    String group = "Reconciliation";
    Route manifest =
        Route.get("/reconcile/{dataset}", group, "The manifest of the service.", this::manifest)
            .with(Scopes.DATASET);
    Route questions =
        Route.post("/reconcile/{dataset}", group, "Reconcile a batch, or extend data.", this::post)
            .with(
                Scopes.DATASET,
                Parameter.text("algorithm", "best", "What scores mean; see /algorithms."),
                Scopes.CHANGED_SINCE);
    List<Route> routes = new ArrayList<>(List.of(manifest, questions));
    routes.addAll(suggestions.routes());
    return routes;
  }

  private Answer manifest(Call call) throws IOException {
    try (Snapshot.Lease lease = snapshots.lease()) {
      String title = Scopes.dataset(lease.snapshot(), call).title();
      String base = "/reconcile/" + call.inPath("dataset");
      return Answer.json(
          ReconcileManifest.of(title, base, call.rawQuery(), lease.snapshot().search().schemata()));
    }
  }

  private Answer post(Call call) throws IOException {
    Form form = Form.of(call);
    if (form.has("queries")) {
      return queries(call, form.text("queries"));
    }
    if (form.has("extend")) {
      return extend(form.text("extend"));
    }
    throw Refusal.of(400, "No queries or extend request provided.");
  }

  // --- questions ---------------------------------------------------------------------------------

  private Answer queries(Call call, String text) {
    JsonNode queries = json(text, "Cannot decode query");
    if (!queries.isObject()) {
      throw Refusal.withErrors(400, "Invalid query data", List.of("expected an object of queries"));
    }
    if (queries.size() > limits.batch()) {
      throw Refusal.of(400, "Too many queries in one batch (limit: " + limits.batch() + ")");
    }
    Algorithm algorithm =
        Algorithm.of(call.values().text("algorithm"))
            .orElseThrow(
                () -> Refusal.of(400, "Invalid algorithm: " + call.values().text("algorithm")));
    try (Snapshot.Lease lease = snapshots.lease()) {
      Snapshot snapshot = lease.snapshot();
      Set<String> sources = Scopes.sources(snapshot, call);
      Map<String, Asked> asked = new LinkedHashMap<>();
      queries
          .properties()
          .forEach(entry ->
              asked.put(entry.getKey(), asked(call, algorithm, sources, entry.getValue())));
      return snapshot
          .matchers()
          .with(
              limits.query(),
              matcher ->
                  Json.object(json ->
                      asked.forEach((key, one) -> {
                        Answerer answerer = new Answerer(snapshot, one.asking());
                        json.writeObjectPropertyStart(key);
                        json.writeArrayPropertyStart("result");
                        answerer
                            .answer(matcher, one.query())
                            .results()
                            .forEach(result -> write(json, result, answerer.isMatch(result)));
                        json.writeEndArray();
                        json.writeEndObject();
                      })))
          .with("x-batch-size", Integer.toString(asked.size()));
    }
  }

  private record Asked(Query query, Asking asking) {}

  private static Asked asked(Call call, Algorithm algorithm, Set<String> sources, JsonNode query) {
    if (!query.isObject()) {
      throw Refusal.withErrors(400, "Invalid query data", List.of("expected an object"));
    }
    JsonNode type = query.path("type");
    String schema = (type.isArray() ? type.path(0) : type).asString("Thing");
    if (Model.standard().schema(schema).isEmpty()) {
      throw Refusal.of(400, "Unknown schema: '" + schema + "'");
    }
    ObjectNode example = JsonNodeFactory.instance.objectNode();
    example.put("schema", schema);
    ObjectNode properties = example.putObject("properties");
    add(properties, "name", query.path("query"));
    for (JsonNode property : query.path("properties")) {
      String pid = property.path("pid").asString("");
      add(properties, pid.substring(pid.indexOf(':') + 1), property.path("v"));
    }
    int limit = Math.clamp(query.path("limit").asInt(USUAL_LIMIT), 0, MOST_RESULTS);
    Asking asking =
        new Asking(
            algorithm,
            limit,
            algorithm.threshold(),
            0,
            sources,
            List.of(),
            List.of(),
            MatchApi.since(call),
            Set.of(),
            Map.of(),
            Map.of());
    return new Asked(QueryReader.read(example), asking);
  }

  private static void add(ObjectNode properties, String name, JsonNode value) {
    if (name.isEmpty() || value.isMissingNode() || value.isNull()) {
      return;
    }
    ArrayNode values =
        properties.path(name) instanceof ArrayNode known ? known : properties.putArray(name);
    if (value.isArray()) {
      value.forEach(values::add);
    } else if (value.isValueNode()) {
      values.add(value.asString());
    }
  }

  private static void write(JsonGenerator json, Result result, boolean match) {
    EntityView view = result.view();
    json.writeStartObject();
    json.writeStringProperty("id", view.id());
    json.writeStringProperty("name", view.caption());
    json.writeStringProperty("description", view.schema().name());
    json.writeArrayPropertyStart("type");
    json.writeStartObject();
    json.writeStringProperty("id", view.schema().name());
    json.writeStringProperty("name", view.schema().plural());
    json.writeStringProperty("description", view.schema().name());
    json.writeEndObject();
    json.writeEndArray();
    json.writeNumberProperty("score", result.score());
    json.writeBooleanProperty("match", match);
    json.writeEndObject();
  }

  // --- data extension ----------------------------------------------------------------------------

  private Answer extend(String text) throws IOException {
    JsonNode request = json(text, "Cannot decode extension request");
    List<String> ids = texts(request.path("ids"));
    List<String> names = new ArrayList<>();
    request.path("properties").forEach(one -> names.add(one.path("id").asString("")));
    if (ids.size() > limits.batch()) {
      throw Refusal.of(400, "Too many entities in one batch (limit: " + limits.batch() + ")");
    }
    try (Snapshot.Lease lease = snapshots.lease()) {
      EntityFinder finder = new EntityFinder(lease.snapshot());
      Map<String, Optional<EntityView>> found = new LinkedHashMap<>();
      for (String id : ids) {
        found.put(id, canonical(finder, id));
      }
      return Json.object(json -> {
        json.writeArrayPropertyStart("meta");
        names.forEach(name -> meta(json, name));
        json.writeEndArray();
        json.writeObjectPropertyStart("rows");
        found.forEach((id, view) -> row(json, id, view, request.path("properties")));
        json.writeEndObject();
      });
    }
  }

  private static Optional<EntityView> canonical(EntityFinder finder, String id) throws IOException {
    Optional<EntityView> view = finder.find(id);
    if (view.filter(one -> !one.id().equals(id)).isPresent()) {
      throw Refusal.of(400, "(" + id + ") is merged; ask for the canonical id: " + view.get().id());
    }
    return view;
  }

  private static void meta(JsonGenerator json, String name) {
    json.writeStartObject();
    json.writeStringProperty("id", name);
    json.writeStringProperty("name", Suggestions.label(name.substring(name.indexOf(':') + 1)));
    json.writeEndObject();
  }

  private static void row(
      JsonGenerator json, String id, Optional<EntityView> view, JsonNode properties) {
    json.writeObjectPropertyStart(id);
    if (view.isPresent()) {
      for (JsonNode property : properties) {
        String name = property.path("id").asString("");
        int most = property.path("settings").path("limit").asInt(0);
        json.writeArrayPropertyStart(name);
        List<String> values = view.get().values(name.substring(name.indexOf(':') + 1));
        for (String value : most > 0 ? values.subList(0, Math.min(most, values.size())) : values) {
          json.writeStartObject();
          json.writeStringProperty("str", value);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static List<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(one -> texts.add(one.asString("")));
    return List.copyOf(texts);
  }

  private static JsonNode json(String text, String message) {
    try {
      return Call.parse(text);
    } catch (JacksonException e) {
      throw Refusal.withErrors(400, message, List.of(e.getOriginalMessage()));
    }
  }

  /** The matchable schemata among some, with their ancestors that are things. */
  static List<Schema> types(Set<String> present) {
    return Model.standard().schemata().stream()
        .filter(schema -> schema.isA("Thing"))
        .filter(schema ->
            present.stream()
                .flatMap(name -> Model.standard().schema(name).stream())
                .anyMatch(one -> one.matchable() && one.isA(schema.name())))
        .toList();
  }
}
