package org.cordon.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schema while its lines are being read. */
final class SchemaDraft {
  final String name;
  String plural;
  boolean matchable;
  boolean edge;
  List<String> caption = List.of();
  private final List<String> parents = new ArrayList<>();
  private final Set<String> ancestors = new LinkedHashSet<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  SchemaDraft(String name) {
    this.name = name;
    this.plural = name.concat("s");
    ancestors.add(name);
  }

  /** Takes over what the parent has; of two parents with the same property the first wins. */
  void extend(Schema parent) {
    parents.add(parent.name());
    ancestors.addAll(parent.ancestors());
    for (Property property : parent.properties().values()) {
      properties.putIfAbsent(property.name(), property);
    }
    if (caption.isEmpty()) {
      caption = parent.captionProperties();
    }
  }

  boolean has(String property) {
    return properties.containsKey(property);
  }

  /**
   * Adds a property, in place of an inherited one; false if this schema itself declared the name
   * before.
   */
  boolean add(Property property) {
    Property before = properties.put(property.name(), property);
    return before == null || !before.schema().equals(name);
  }

  Schema build() {
    return new Schema(
        name,
        plural,
        List.copyOf(parents),
        Collections.unmodifiableSet(ancestors),
        matchable,
        edge,
        Collections.unmodifiableMap(properties),
        List.copyOf(caption));
  }
}
