package org.cordon.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Countries;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.server.data.Datasets;
import org.cordon.server.data.EntityFinder;
import org.cordon.server.data.EntityJson;
import org.cordon.server.data.SearchRequest;
import org.cordon.server.data.SearchResult;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import tools.jackson.core.JsonGenerator;

/** {@code GET /search/{dataset}}. */
public final class SearchApi {
  private static final int MOST_RESULTS = 500;
  private static final int MOST_OFFSET = 9_499;
  private static final int WINDOW = 9_999;
  private static final List<String> FACETS =
      List.of("countries", "topics", "datasets", "schema", "identifiers", "genders");
  private static final List<String> USUAL_FACETS = List.of("countries", "topics", "datasets");

  private final Snapshots snapshots;

  /** The endpoint over the register in use. */
  public SearchApi(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** Its route. */
  public Route route() {
    return Route.get("/search/{dataset}", "Reading", "Search by text and filters.", this::search)
        .with(
            Scopes.DATASET,
            Parameter.text("q", "", "Query text; empty for everything."),
            Parameter.text("schema", "Thing", "Only this schema and those compared with it."),
            Scopes.INCLUDE,
            Scopes.EXCLUDE,
            Scopes.EXCLUDE_SCHEMA,
            Scopes.CHANGED_SINCE,
            Parameter.texts("countries", "Country codes."),
            Parameter.texts("topics", "Topics."),
            Parameter.texts("datasets", "Names of data sets."),
            Parameter.texts("filter", "field:value, e.g. properties.birthDate:1985-02-03."),
            Parameter.oneOf(
                "filter_op", "OR", List.of("AND", "OR"), "How several values of a field count."),
            Parameter.integer("limit", 10, Integer.MIN_VALUE, MOST_RESULTS, "Results of a page."),
            Parameter.integer("offset", 0, 0, MOST_OFFSET, "Results to leave out."),
            Parameter.texts("sort", "field:asc or field:desc."),
            Parameter.texts("facets", FACETS.size(), FACETS, "What to count."),
            Parameter.flag("fuzzy", "false", "Whether words may differ by a letter or two."),
            Parameter.flag("simple", "false", "Plain words: never a syntax error."),
            Parameter.flag("target", "", "Only targets, or only others."))
        .giving("SearchResponse");
  }

  private Answer search(Call call) throws IOException {
    try (Snapshot.Lease lease = snapshots.lease()) {
      Snapshot snapshot = lease.snapshot();
      SearchRequest request = request(snapshot, call);
      SearchResult result = snapshot.search().search(request);
      EntityFinder finder = new EntityFinder(snapshot);
      return Json.object(json -> {
        json.writeArrayPropertyStart("results");
        result.places().forEach(place -> EntityJson.write(json, finder.view(place)));
        json.writeEndArray();
        facets(json, snapshot, result);
        Json.total(json, result.total());
        json.writeNumberProperty("limit", request.limit());
        json.writeNumberProperty("offset", request.offset());
      });
    }
  }

  private static SearchRequest request(Snapshot snapshot, Call call) {
    Set<String> sources = Scopes.sources(snapshot, call);
    int offset = call.values().integer("offset");
    int limit = Math.clamp(call.values().integer("limit"), 0, WINDOW - offset);
    List<String> facets = call.values().texts("facets");
    return new SearchRequest(
        call.values().text("q"),
        call.values().isSet("simple"),
        call.values().isSet("fuzzy"),
        schemata(call.values().text("schema")),
        Scopes.texts(call, "exclude_schema"),
        Scopes.names(sources),
        filters(snapshot, call),
        call.values().text("filter_op").equals("AND"),
        MatchApi.since(call),
        call.values().optionalFlag("target"),
        Scopes.texts(call, "sort"),
        facets.isEmpty() ? USUAL_FACETS : facets,
        offset,
        limit);
  }

  /**
   * The schemata that count: for a matchable one those it is compared with, else itself and its
   * descendants.
   */
  static Set<String> schemata(String name) {
    Schema schema =
        Model.standard().schema(name).orElseThrow(() -> Refusal.of(400, "Invalid schema"));
    if (schema.matchable()) {
      return Model.standard().comparableWith(schema);
    }
    Set<String> names = new LinkedHashSet<>();
    for (Schema other : Model.standard().schemata()) {
      if (other.isA(name)) {
        names.add(other.name());
      }
    }
    return names;
  }

  private static Map<String, List<String>> filters(Snapshot snapshot, Call call) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (String field : List.of("countries", "topics", "datasets")) {
      for (String value : call.values().texts(field)) {
        add(filters, field, known(snapshot, field, value));
      }
    }
    for (String filter : call.values().texts("filter")) {
      int colon = filter.indexOf(':');
      if (colon < 0) {
        throw Refusal.of(400, "Invalid filter: '" + filter + "'");
      }
      add(filters, filter.substring(0, colon), filter.substring(colon + 1));
    }
    return filters;
  }

  private static void add(Map<String, List<String>> filters, String field, String value) {
    filters.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
  }

  /** Our own names of sources work as well as the published ones of data sets. */
  private static String known(Snapshot snapshot, String field, String value) {
    Optional<String> dataset =
        field.equals("datasets")
            ? snapshot.datasets().find(value).map(found -> found.name())
            : Optional.empty();
    return dataset.orElse(value);
  }

  private static void facets(JsonGenerator json, Snapshot snapshot, SearchResult result) {
    json.writeObjectPropertyStart("facets");
    result
        .facets()
        .forEach((field, values) -> {
          json.writeObjectPropertyStart(field);
          json.writeStringProperty("label", label(field));
          json.writeArrayPropertyStart("values");
          values.forEach((value, count) -> {
            json.writeStartObject();
            json.writeStringProperty("name", value);
            json.writeStringProperty("label", label(snapshot.datasets(), field, value));
            json.writeNumberProperty("count", count);
            json.writeEndObject();
          });
          json.writeEndArray();
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private static String label(String field) {
    return switch (field) {
      case "countries" -> "Countries";
      case "topics" -> "Topics";
      case "datasets" -> "Data sources";
      case "schema" -> "Entity types";
      case "identifiers" -> "Identifiers";
      default -> "Genders";
    };
  }

  private static String label(Datasets datasets, String field, String value) {
    return switch (field) {
      case "countries" -> Countries.label(value);
      case "datasets" -> datasets.title(value);
      case "schema" -> Model.standard().schema(value).map(Schema::plural).orElse(value);
      case "topics" -> TopicLabels.of(value);
      default -> value;
    };
  }
}
