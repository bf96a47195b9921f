package org.cordon.server.api;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.server.data.EntityFinder;
import org.cordon.server.data.EntityJson;
import org.cordon.server.data.EntityView;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import tools.jackson.core.JsonGenerator;

/** {@code GET /entities/{entity_id}} and its neighbours. */
public final class EntitiesApi {
  private static final Parameter ID = Parameter.path("entity_id", "The id of an entity.");
  private static final Parameter[] PAGE = {
    Parameter.integer("limit", 10, 0, 500, "Neighbours of a page."),
    Parameter.integer("offset", 0, 0, 9_499, "Neighbours to leave out."),
    Parameter.texts("sort", "caption:asc, caption:desc, first_seen:asc ...")
  };

  private final Snapshots snapshots;

  /** The endpoints over the register in use. */
  public EntitiesApi(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** Their routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/entities/{entity_id}", "Reading", "One entity with its neighbours.", this::entity)
            .with(ID, Parameter.flag("nested", "true", "Whether neighbours are nested."))
            .giving("Entity"),
        Route.get(
                "/entities/{entity_id}/adjacent",
                "Reading",
                "Neighbours by property.",
                this::adjacent)
            .with(ID)
            .with(PAGE)
            .giving("Adjacent"),
        Route.get(
                "/entities/{entity_id}/adjacent/{property}",
                "Reading",
                "Neighbours through one property.",
                this::adjacentThrough)
            .with(ID, Parameter.path("property", "The name of a property."))
            .with(PAGE)
            .giving("AdjacentPage"));
  }

  /** What is done with an entity that was found under its canonical id. */
  private interface Work {
    Answer with(EntityFinder finder, EntityView view) throws IOException;
  }

  private Answer find(Call call, String suffix, Work work) throws IOException {
    String id = call.inPath("entity_id");
    try (Snapshot.Lease lease = snapshots.lease()) {
      EntityFinder finder = new EntityFinder(lease.snapshot());
      EntityView view = finder.find(id).orElseThrow(() -> Refusal.of(404, "No such entity!"));
      if (!view.id().equals(id)) {
        String query = call.rawQuery().isEmpty() ? "" : "?" + call.rawQuery();
        return Answer.empty(308)
            .with("Location", "/entities/" + encoded(view.id()) + suffix + query);
      }
      return work.with(finder, view);
    }
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Answer entity(Call call) throws IOException {
    return find(
        call,
        "",
        (finder, view) -> {
          if (!call.values().isSet("nested")) {
            return Json.object(json -> EntityJson.writeFields(json, view));
          }
          Map<String, List<EntityJson.Value>> properties = new Nesting(finder, view).properties();
          return whole(view, properties);
        });
  }

  private static Answer whole(EntityView view, Map<String, List<EntityJson.Value>> properties) {
    return Json.object(json -> EntityJson.writeFields(json, view, properties));
  }

  private Answer adjacent(Call call) throws IOException {
    return find(
        call,
        "/adjacent",
        (finder, view) -> {
          Map<String, List<EntityJson.Value>> neighbours = new Nesting(finder, view).neighbours();
          return Json.object(json -> {
            json.writeName("entity");
            EntityJson.write(json, view);
            json.writeObjectPropertyStart("adjacent");
            neighbours.forEach((name, values) -> {
              json.writeObjectPropertyStart(name);
              page(json, call, values);
              json.writeEndObject();
            });
            json.writeEndObject();
          });
        });
  }

  private Answer adjacentThrough(Call call) throws IOException {
    String name = call.inPath("property");
    return find(
        call,
        "/adjacent/" + encoded(name),
        (finder, view) -> {
          Map<String, List<EntityJson.Value>> neighbours = new Nesting(finder, view).neighbours();
          if (!neighbours.containsKey(name) && !isReference(view, name)) {
            throw Refusal.of(404, "No such property!");
          }
          return Json.object(json -> page(json, call, neighbours.getOrDefault(name, List.of())));
        });
  }

  /** Whether entities of that schema have neighbours under that name, on either side. */
  private static boolean isReference(EntityView view, String name) {
    Optional<Property> own =
        view.schema().property(name).filter(one -> one.type() == PropertyType.ENTITY);
    return own.isPresent()
        || org.cordon.entity.Model.standard().reverse(view.schema(), name).isPresent();
  }

  private static void page(JsonGenerator json, Call call, List<EntityJson.Value> values) {
    int limit = call.values().integer("limit");
    int offset = call.values().integer("offset");
    List<EntityJson.Value> sorted = NeighbourOrder.sorted(values, call.values().texts("sort"));
    int from = Math.min(offset, sorted.size());
    int to = Math.min(from + limit, sorted.size());
    json.writeArrayPropertyStart("results");
    sorted.subList(from, to).forEach(value -> EntityJson.write(json, value));
    json.writeEndArray();
    Json.total(json, sorted.size());
    json.writeNumberProperty("limit", limit);
    json.writeNumberProperty("offset", offset);
  }
}
