package org.cordon.server.v1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.ListStore;
import org.cordon.lists.Moment;
import org.cordon.match.Matcher;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Limits;
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

/** All of {@code /v1}; questions about a day are answered here. */
public final class V1 {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double LEAST_THRESHOLD = 0.001;

  private final Snapshots snapshots;
  private final ListStore store;
  private final Limits limits;
  private final DatedSnapshots dated;
  private final Jobs jobs;
  private final Decisions decisions;

  /** Over the register in use and the data folder. */
  public V1(Snapshots snapshots, ListStore store, Limits limits, Jobs jobs, Decisions decisions) {
    this.snapshots = snapshots;
    this.store = store;
    this.limits = limits;
    this.dated = new DatedSnapshots(store);
    this.jobs = jobs;
    this.decisions = decisions;
  }

  /** All routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        Route.post("/v1/match", "Matching", "Ask about parties, of any day.", this::match)
            .with(
                Parameter.date("as_of", "The day on which a listing must have been in force."),
                Parameter.date("known_at", "The last day of publication that counts."),
                Parameter.number("threshold", "0.08", "The least probability of a result."),
                Parameter.integer("limit", 5, 1, 500, "The most results of a query."),
                Parameter.texts("source", "Only entries of these sources count."))
            .taking("MatchRequest")
            .giving("MatchResponse"));
    routes.addAll(new ListsApi(store).routes());
    routes.addAll(new MeasuresApi(snapshots, decisions).routes());
    routes.addAll(new JobsApi(jobs).routes());
    return routes;
  }

  private Answer match(Call call) throws IOException {
    Map<String, Query> queries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : QueryReader.shape(call.json()).entrySet()) {
      queries.put(entry.getKey(), QueryReader.read(entry.getValue()));
    }
    if (queries.size() > limits.batch()) {
      throw Refusal.of(400, "Too many queries in one batch (limit: " + limits.batch() + ")");
    }
    Optional<java.time.LocalDate> asOf = DayOf.parameter(call, "as_of");
    Moment moment = new Moment(asOf, DayOf.parameter(call, "known_at"));
    if (moment.isNow()) {
      try (Snapshot.Lease lease = snapshots.lease()) {
        return answer(lease.snapshot(), call, queries);
      }
    }
    Snapshot snapshot = dated.open(moment);
    try {
      return answer(snapshot, call, queries);
    } finally {
      snapshot.register().close();
    }
  }

  private Answer answer(Snapshot snapshot, Call call, Map<String, Query> queries) {
    double threshold =
        Math.clamp(call.values().number("threshold").orElse(0.08), LEAST_THRESHOLD, 1);
    List<String> sources = call.values().texts("source");
    Set<String> scope =
        sources.isEmpty()
            ? snapshot.datasets().find("default").map(snapshot.datasets()::sources).orElse(Set.of())
            : Set.copyOf(sources);
    Asking asking =
        new Asking(
            Algorithm.CORDON,
            call.values().integer("limit"),
            threshold,
            threshold - 1e-9,
            scope,
            List.of(),
            List.of(),
            Optional.empty(),
            Set.of(),
            Map.of(),
            Map.of());
    byte[] written =
        snapshot
            .matchers()
            .with(limits.query(), matcher -> written(matcher, snapshot, asking, queries));
    return Answer.json(200, written);
  }

  private static byte[] written(
      Matcher matcher, Snapshot snapshot, Asking asking, Map<String, Query> queries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Answerer answerer = new Answerer(snapshot, asking);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      ResultJson results = new ResultJson(json, snapshot);
      json.writeStartObject();
      json.writeStringProperty("format", "cordon.server.match/1");
      json.writeObjectPropertyStart("responses");
      queries.forEach((key, query) -> {
        Answerer.Found found = answerer.answer(matcher, query);
        json.writeObjectPropertyStart(key);
        json.writeArrayPropertyStart("results");
        found.results().forEach(one -> results.write(one, answerer.isMatch(one)));
        json.writeEndArray();
        json.writeNumberProperty("total", found.total());
        json.writeArrayPropertyStart("dropped");
        query.dropped().forEach(one -> json.writeString(one.property() + ": " + one.reason()));
        json.writeEndArray();
        json.writeEndObject();
      });
      json.writeEndObject();
      json.writeNumberProperty("limit", asking.limit());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
