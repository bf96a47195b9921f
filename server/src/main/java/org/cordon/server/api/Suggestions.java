package org.cordon.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.Schema;
import org.cordon.server.data.EntityFinder;
import org.cordon.server.data.EntityView;
import org.cordon.server.data.SearchResult;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a reconciliation client completes as people type. */
final class Suggestions {
  private static final int MOST = 5;
  private static final Parameter PREFIX = Parameter.text("prefix", "", "How it begins.");
  private static final List<String> FEATURED =
      List.of("name", "country", "alias", "birthDate", "nationality", "topics", "jurisdiction");

  private final Snapshots snapshots;

  Suggestions(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  List<Route> routes() {
    String base = "/reconcile/{dataset}/";
    String group = "Reconciliation";
    return List.of(
        Route.get(base + "suggest/entity", group, "Complete a name.", this::entities)
            .with(Scopes.DATASET, PREFIX, Parameter.integer("limit", 10, 0, 500, "Suggestions.")),
        Route.get(base + "suggest/property", group, "Complete a property.", this::properties)
            .with(Scopes.DATASET, PREFIX),
        Route.get(base + "suggest/type", group, "Complete a type.", this::types)
            .with(Scopes.DATASET, PREFIX),
        Route.get(base + "extend/property", group, "Properties of a type.", this::extendable)
            .with(
                Scopes.DATASET,
                Parameter.text("type", "Thing", "The type."),
                Parameter.integer("limit", 0, 0, 10_000, "0 for all.")));
  }

  private Answer entities(Call call) throws IOException {
    String prefix = call.values().text("prefix");
    try (Snapshot.Lease lease = snapshots.lease()) {
      Set<String> scope = Scopes.names(Scopes.sources(lease.snapshot(), call));
      ArrayNode result = JsonNodeFactory.instance.arrayNode();
      if (!prefix.isBlank()) {
        EntityFinder finder = new EntityFinder(lease.snapshot());
        for (SearchResult.Place place :
            lease.snapshot().search().suggest(prefix, scope, call.values().integer("limit"))) {
          EntityView view = finder.view(place);
          ObjectNode node = result.addObject();
          node.put("id", view.id());
          node.put("name", view.caption());
          node.put("description", view.schema().name());
          node.putArray("notable").add(ReconcileManifest.type(view.schema()));
        }
      }
      return answer(prefix, result);
    }
  }

  private Answer properties(Call call) {
    checkDataset(call);
    String prefix = call.values().text("prefix").strip().toLowerCase(Locale.ROOT);
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    if (!prefix.isEmpty()) {
      for (Schema schema : Model.standard().schemata()) {
        schema.properties().values().stream()
            .filter(property -> property.schema().equals(schema.name()))
            .filter(property -> begins(prefix, property.name(), label(property.name())))
            .forEach(property -> add(result, property));
      }
    }
    return answer(call.values().text("prefix"), first(result));
  }

  private static void add(ArrayNode result, Property property) {
    result
        .addObject()
        .put("id", property.schema() + ":" + property.name())
        .put("name", label(property.name()))
        .put("description", property.schema());
  }

  private Answer types(Call call) {
    checkDataset(call);
    String prefix = call.values().text("prefix").strip().toLowerCase(Locale.ROOT);
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    if (!prefix.isEmpty()) {
      Model.standard().schemata().stream()
          .filter(Schema::matchable)
          .filter(schema -> begins(prefix, schema.name(), schema.plural()))
          .forEach(schema -> result.add(ReconcileManifest.type(schema)));
    }
    return answer(call.values().text("prefix"), first(result));
  }

  private Answer extendable(Call call) {
    String type = call.values().text("type");
    Schema schema =
        Model.standard().schema(type).orElseThrow(() -> Refusal.of(400, "Invalid type: " + type));
    List<Property> all = new ArrayList<>(schema.properties().values());
    all.sort(Comparator.comparingInt(Suggestions::rank).thenComparing(one -> label(one.name())));
    int limit = call.values().integer("limit");
    List<Property> chosen = limit == 0 ? all : all.subList(0, Math.min(limit, all.size()));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("limit", limit);
    node.put("type", type);
    ArrayNode properties = node.putArray("properties");
    chosen.stream()
        .sorted(Comparator.comparing(one -> label(one.name())))
        .forEach(
            one -> properties.addObject().put("id", one.name()).put("name", label(one.name())));
    return Answer.json(node);
  }

  private static int rank(Property property) {
    int rank = FEATURED.indexOf(property.name());
    return rank < 0 ? FEATURED.size() : rank;
  }

  private void checkDataset(Call call) {
    try (Snapshot.Lease lease = snapshots.lease()) {
      Scopes.dataset(lease.snapshot(), call);
    }
  }

  private static boolean begins(String prefix, String name, String label) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix)
        || label.toLowerCase(Locale.ROOT).startsWith(prefix);
  }

  private static ArrayNode first(ArrayNode all) {
    ArrayNode first = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      first.add(all.get(i));
    }
    return first;
  }

  private static Answer answer(String prefix, ArrayNode result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", "/api/status/ok");
    node.put("status", "200 OK");
    node.put("prefix", prefix);
    node.set("result", result);
    return Answer.json(node);
  }

  /** A name as words: {@code birthDate} is {@code Birth date}. */
  static String label(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (i == 0) {
        words.append(Character.toUpperCase(letter));
      } else if (Character.isUpperCase(letter)) {
        words.append(' ').append(Character.toLowerCase(letter));
      } else {
        words.append(letter);
      }
    }
    return words.toString();
  }
}
