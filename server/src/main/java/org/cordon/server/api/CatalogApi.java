package org.cordon.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.register.SourceEdition;
import org.cordon.server.data.Dataset;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.data.Timestamps;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Route;
import tools.jackson.core.JsonGenerator;

/** {@code GET /catalog}: the data sets known, and which of them are loaded. */
public final class CatalogApi {
  private final Snapshots snapshots;

  /** The endpoint over the register in use. */
  public CatalogApi(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** Its routes. */
  public List<Route> routes() {
    Route catalog =
        Route.get("/catalog", "Data", "Data sets known and their state.", this::catalog)
            .giving("Catalog");
    return List.of(catalog, catalog.alias("/manifest"));
  }

  private Answer catalog(Call call) throws IOException {
    try (Snapshot.Lease lease = snapshots.lease()) {
      Snapshot snapshot = lease.snapshot();
      String tag = "\"" + snapshot.version() + (snapshot.isSearchable() ? "" : "-") + "\"";
      if (call.header("if-none-match").filter(sent -> isSame(sent, tag)).isPresent()) {
        return cached(Answer.empty(304), tag);
      }
      return cached(write(snapshot), tag);
    }
  }

  private static boolean isSame(String sent, String tag) {
    if (sent.strip().equals("*")) {
      return true;
    }
    for (String one : sent.split(",", -1)) {
      if (one.strip().replaceFirst("^W/", "").equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static Answer cached(Answer answer, String tag) {
    return answer.with("ETag", tag).with("Cache-Control", "public, max-age=300");
  }

  private static Answer write(Snapshot snapshot) throws IOException {
    Map<String, SourceEdition> editions = new HashMap<>();
    snapshot.register().editions().forEach(edition -> editions.put(edition.source(), edition));
    List<String> current = new ArrayList<>();
    Map<String, Counts> counts = new HashMap<>();
    for (Dataset dataset : snapshot.datasets().all()) {
      if (dataset.loaded()) {
        current.add(dataset.name());
      }
      counts.put(dataset.name(), counts(snapshot, dataset));
    }
    return Json.object(json -> {
      json.writeArrayPropertyStart("datasets");
      for (Dataset dataset : snapshot.datasets().all()) {
        Optional<SourceEdition> edition = Optional.ofNullable(editions.get(dataset.source()));
        write(json, dataset, edition, counts.getOrDefault(dataset.name(), Counts.NONE), snapshot);
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("current");
      current.forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("outdated");
      json.writeEndArray();
      json.writeBooleanProperty("index_stale", false);
    });
  }

  private record Counts(long entities, long things) {
    static final Counts NONE = new Counts(0, 0);
  }

  private static Counts counts(Snapshot snapshot, Dataset dataset) throws IOException {
    if (!snapshot.isSearchable() || dataset.source().isEmpty() || !dataset.loaded()) {
      return Counts.NONE;
    }
    List<String> things =
        Model.standard().schemata().stream()
            .filter(schema -> schema.isA("Thing"))
            .map(Schema::name)
            .toList();
    return new Counts(
        snapshot.search().count(dataset.name(), List.of()),
        snapshot.search().count(dataset.name(), things));
  }

  private static void write(
      JsonGenerator json,
      Dataset dataset,
      Optional<SourceEdition> edition,
      Counts counts,
      Snapshot snapshot) {
    String version = version(dataset, edition, snapshot);
    Optional<String> updated =
        edition.flatMap(
            one -> Timestamps.of(one.published()).or(() -> Timestamps.of(one.retrieved())));
    json.writeStartObject();
    json.writeStringProperty("name", dataset.name());
    json.writeStringProperty("title", dataset.title());
    orNull(json, "version", version);
    orNull(json, "index_version", dataset.loaded() ? version : "");
    json.writeBooleanProperty("index_current", dataset.loaded());
    json.writeBooleanProperty("load", dataset.loaded());
    orNull(json, "updated_at", updated.orElse(""));
    orNull(json, "last_export", updated.orElse(""));
    json.writeNullProperty("entities_url");
    json.writeNullProperty("delta_url");
    json.writeBooleanProperty("namespace", false);
    json.writeArrayPropertyStart("children");
    dataset.children().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("tags");
    json.writeEndArray();
    orNull(json, "summary", "");
    json.writeNumberProperty("entity_count", counts.entities());
    json.writeNumberProperty("thing_count", counts.things());
    json.writeObjectPropertyStart("publisher");
    orNull(json, "name", edition.map(SourceEdition::authority).orElse(""));
    json.writeEndObject();
    json.writeArrayPropertyStart("resources");
    json.writeEndArray();
    json.writeNullProperty("deprecation");
    json.writeBooleanProperty("deprecated", false);
    json.writeStringProperty("source", dataset.source());
    json.writeStringProperty("sha256", edition.map(SourceEdition::sha256).orElse(""));
    json.writeEndObject();
  }

  /** A time of 14 digits, a dash and three characters, as clients parse it. */
  private static String version(
      Dataset dataset, Optional<SourceEdition> edition, Snapshot snapshot) {
    if (!dataset.version().isEmpty()) {
      return dataset.version();
    }
    if (edition.isPresent()) {
      SourceEdition one = edition.get();
      String time =
          Timestamps.of(one.published()).or(() -> Timestamps.of(one.retrieved())).orElse("");
      return time.isEmpty() ? "" : time.replaceAll("\\D", "") + "-" + one.sha256().substring(0, 3);
    }
    return dataset.source().isEmpty() && dataset.loaded()
        ? newest(snapshot) + "-" + snapshot.version().substring(0, 3)
        : "";
  }

  private static String newest(Snapshot snapshot) {
    return Timestamps.latest(
            snapshot.register().editions().stream().map(SourceEdition::published).toList())
        .orElse("1970-01-01T00:00:00")
        .replaceAll("\\D", "");
  }

  private static void orNull(JsonGenerator json, String name, String text) {
    if (text.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text);
    }
  }
}
