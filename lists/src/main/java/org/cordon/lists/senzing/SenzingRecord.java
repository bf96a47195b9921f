package org.cordon.lists.senzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.lists.input.Values;
import tools.jackson.databind.JsonNode;

/**
 * One record as groups of attributes. Flat records are one group; the sections of others, whatever
 * their names, and the list {@code FEATURES} give one group per object.
 *
 * @param line the line on which it starts
 * @param groups the groups, that of the record itself first; attribute names in capitals
 */
record SenzingRecord(long line, List<Map<String, String>> groups) {
  static SenzingRecord of(JsonNode node, long line) {
    List<Map<String, String>> groups = new ArrayList<>();
    collect(node, groups);
    return new SenzingRecord(line, groups);
  }

  private static void collect(JsonNode node, List<Map<String, String>> groups) {
    Map<String, String> group = new LinkedHashMap<>();
    groups.add(group);
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      JsonNode value = property.getValue();
      String name = property.getKey().toUpperCase(Locale.ROOT);
      if (value.isObject()) {
        collect(value, groups);
      } else if (value.isArray()) {
        elements(name, value, groups);
      } else if (!value.isNull() && !value.asString("").isBlank()) {
        group.put(name, Values.tidy(value.asString("")));
      }
    }
  }

  private static void elements(String name, JsonNode array, List<Map<String, String>> groups) {
    for (JsonNode element : array) {
      if (element.isObject()) {
        collect(element, groups);
      } else if (!element.isNull() && !element.isArray() && !element.asString("").isBlank()) {
        groups.add(Map.of(name, Values.tidy(element.asString(""))));
      }
    }
  }

  /** The first value of an attribute in any group; empty if there is none. */
  String first(String attribute) {
    for (Map<String, String> group : groups) {
      String value = group.get(attribute);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  /** The key of the record: its id alone for OpenSanctions, whose ids are the same everywhere. */
  String key() {
    return key(first("DATA_SOURCE"), first("RECORD_ID"));
  }

  static String key(String dataSource, String recordId) {
    boolean openSanctions = dataSource.startsWith("OS_") || dataSource.equals("OPEN_SANCTIONS");
    return openSanctions ? recordId : dataSource + "-" + recordId;
  }
}
