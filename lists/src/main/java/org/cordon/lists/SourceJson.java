package org.cordon.lists;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@link Source} as JSON: the fields of the record under their own names. */
final class SourceJson {
  private SourceJson() {}

  static Source read(JsonNode node) {
    return new Source(
        text(node, "name"),
        text(node, "title"),
        text(node, "authority"),
        text(node, "jurisdiction"),
        text(node, "format"),
        text(node, "address"),
        text(node, "licence"));
  }

  static void write(Source source, ObjectNode node) {
    node.put("name", source.name());
    node.put("title", source.title());
    node.put("authority", source.authority());
    node.put("jurisdiction", source.jurisdiction());
    node.put("format", source.format());
    node.put("address", source.address());
    node.put("licence", source.licence());
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
