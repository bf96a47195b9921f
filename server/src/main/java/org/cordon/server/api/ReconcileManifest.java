package org.cordon.server.api;

import java.util.List;
import java.util.Set;
import org.cordon.entity.Schema;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the reconciliation service says of itself. */
final class ReconcileManifest {
  private ReconcileManifest() {}

  static ObjectNode of(String title, String base, String query, Set<String> schemata) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putArray("versions").add("0.2");
    node.put("name", title + " (Cordon)");
    node.put("identifierSpace", "https://www.opensanctions.org/reference/#schema");
    node.put("schemaSpace", "https://followthemoney.tech/explorer/schemata/");
    node.put("documentation", "/");
    node.put("batchSize", 3);
    node.putObject("view").put("url", "/console/entity/{{id}}");
    node.putObject("preview")
        .put("url", "/console/entity/{{id}}")
        .put("width", 430)
        .put("height", 600);
    ObjectNode suggest = node.putObject("suggest");
    String suffix = query.isEmpty() ? "" : "?" + query;
    for (String kind : List.of("entity", "type", "property")) {
      suggest
          .putObject(kind)
          .put("service_url", "")
          .put("service_path", base + "/suggest/" + kind + suffix);
    }
    ObjectNode extend = node.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", "")
        .put("service_path", base + "/extend/property" + suffix);
    ArrayNode settings = extend.putArray("property_settings");
    settings
        .addObject()
        .put("name", "limit")
        .put("label", "Limit")
        .put("type", "number")
        .put("default", 0);
    extend.set("propose_settings", settings.deepCopy());
    ArrayNode types = node.putArray("defaultTypes");
    ReconcileApi.types(schemata).forEach(schema -> types.add(type(schema)));
    return node;
  }

  static ObjectNode type(Schema schema) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", schema.name())
        .put("name", schema.plural())
        .put("description", schema.name());
  }
}
