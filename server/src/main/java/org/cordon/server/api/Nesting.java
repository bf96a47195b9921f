package org.cordon.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.server.data.EntityFinder;
import org.cordon.server.data.EntityJson;
import org.cordon.server.data.EntityView;

/**
 * The neighbours of an entity, under the names that they have on its side. A neighbour that is a
 * relationship shows its other ends in turn; there it stops. The entity itself is never nested in
 * its neighbours.
 */
final class Nesting {
  private final EntityFinder finder;
  private final EntityView root;

  Nesting(EntityFinder finder, EntityView root) {
    this.finder = finder;
    this.root = root;
  }

  /** Property to neighbours, those it refers to first, then those that refer to it. */
  Map<String, List<EntityJson.Value>> neighbours() throws IOException {
    Map<String, List<EntityJson.Value>> found = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : root.properties().entrySet()) {
      if (isReference(root, entry.getKey())) {
        for (String id : entry.getValue()) {
          Optional<EntityView> other = finder.find(id);
          if (other.isPresent()) {
            add(found, entry.getKey(), nested(other.get()));
          }
        }
      }
    }
    for (EntityView other : finder.referringTo(root)) {
      for (String name : reverseNames(other)) {
        add(found, name, nested(other));
      }
    }
    return found;
  }

  /** All properties: texts, and neighbours in the place of references. */
  Map<String, List<EntityJson.Value>> properties() throws IOException {
    Map<String, List<EntityJson.Value>> neighbours = neighbours();
    Map<String, List<EntityJson.Value>> all = new LinkedHashMap<>();
    root.properties()
        .forEach((name, values) -> {
          List<EntityJson.Value> texts = new ArrayList<>();
          List<EntityJson.Value> nested = neighbours.getOrDefault(name, List.of());
          texts.addAll(nested);
          for (String value : values) {
            if (nested.stream().noneMatch(one -> isNamed(one, value))) {
              texts.add(EntityJson.Value.text(value));
            }
          }
          all.put(name, texts);
        });
    neighbours.forEach(all::putIfAbsent);
    return all;
  }

  private static boolean isNamed(EntityJson.Value value, String id) {
    return value.nested().filter(view -> view.isNamed(id)).isPresent();
  }

  private static void add(
      Map<String, List<EntityJson.Value>> found, String name, EntityJson.Value value) {
    List<EntityJson.Value> values = found.computeIfAbsent(name, _ -> new ArrayList<>());
    if (values.stream().noneMatch(one -> one.id().equals(value.id()))) {
      values.add(value);
    }
  }

  private static boolean isReference(EntityView view, String property) {
    return view.schema()
        .property(property)
        .filter(found -> found.type() == PropertyType.ENTITY)
        .isPresent();
  }

  /** The names under which an entity that refers to the root stands on the root's side. */
  private List<String> reverseNames(EntityView other) {
    List<String> names = new ArrayList<>();
    other
        .properties()
        .forEach((name, values) -> {
          Optional<Property> property = other.schema().property(name);
          if (property.isPresent()
              && property.get().type() == PropertyType.ENTITY
              && values.stream().anyMatch(root::isNamed)) {
            property.get().reverse().ifPresent(names::add);
          }
        });
    return names;
  }

  private EntityJson.Value nested(EntityView view) throws IOException {
    Map<String, List<EntityJson.Value>> properties = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : view.properties().entrySet()) {
      List<EntityJson.Value> values = new ArrayList<>();
      boolean expanded = view.schema().edge() && isReference(view, entry.getKey());
      for (String value : entry.getValue()) {
        values.add(expanded ? farEnd(value) : EntityJson.Value.text(value));
      }
      properties.put(entry.getKey(), values);
    }
    return new EntityJson.Value(view.id(), Optional.of(view), properties);
  }

  private EntityJson.Value farEnd(String id) throws IOException {
    if (root.isNamed(id)) {
      return EntityJson.Value.text(root.id());
    }
    Optional<EntityView> view = finder.find(id);
    if (view.isEmpty()) {
      return EntityJson.Value.text(id);
    }
    Map<String, List<EntityJson.Value>> texts = new LinkedHashMap<>();
    view.get()
        .properties()
        .forEach((name, values) ->
            texts.put(name, values.stream().map(EntityJson.Value::text).toList()));
    return new EntityJson.Value(id, view, texts);
  }
}
