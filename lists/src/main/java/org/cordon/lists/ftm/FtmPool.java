package org.cordon.lists.ftm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/**
 * All entities of one file, and which of them hang on which listed one.
 *
 * <p>From a listed entity every reference is followed outwards, and every record that points to it
 * (a sanction, a passport, an edge) is taken in; records are followed outwards in turn. A far end
 * that is a thing of its own (a relative, an owned company) is taken in with what it points to (its
 * address), but not with the records that point to it: else one well-connected relative would draw
 * in half the file. Far ends that are listed themselves are left to their own entry.
 */
final class FtmPool {
  /** What a line says of being listed. */
  enum Listed {
    YES,
    NO,
    UNSTATED
  }

  /** An entity and where it stands. */
  static final class Item {
    private final int order;
    private boolean ownLine;
    private String key;
    private long line;
    private Listed listed = Listed.NO;
    private Entity entity;
    private boolean used;

    private Item(int order, long line, Entity entity) {
      this.order = order;
      this.key = entity.id();
      this.line = line;
      this.entity = entity;
    }

    Entity entity() {
      return entity;
    }

    String key() {
      return key;
    }

    long line() {
      return line;
    }

    boolean listed() {
      return listed == Listed.YES;
    }

    boolean used() {
      return used;
    }
  }

  private final Map<String, Item> byId = new LinkedHashMap<>();
  private final Map<String, List<Item>> recordsOn = new LinkedHashMap<>();

  /** Adds an entity that has a line of its own; false if another line had its id. */
  boolean addLine(Entity entity, String key, long line, Listed listed) {
    Item item = byId.computeIfAbsent(entity.id(), id -> new Item(byId.size(), line, entity));
    if (item.ownLine) {
      return false;
    }
    item.entity = joined(entity, item.entity);
    item.ownLine = true;
    item.key = key;
    item.line = line;
    item.listed = listed;
    return true;
  }

  /** Adds an entity that is nested in another; what is known of it already is completed. */
  void addNested(Entity entity, long line) {
    Item item = byId.computeIfAbsent(entity.id(), id -> new Item(byId.size(), line, entity));
    item.entity = joined(item.entity, entity);
  }

  private static Entity joined(Entity first, Entity second) {
    if (!first.schema().equals(second.schema())) {
      return first;
    }
    List<Statement> all = new ArrayList<>(first.statements());
    all.addAll(second.statements());
    return new Entity(first.id(), first.schema(), all);
  }

  Optional<Item> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Item> items() {
    return byId.values();
  }

  /**
   * Notes which records point to which entity, and who is listed. To be called once, when all
   * entities are in.
   */
  void link() {
    for (Item item : byId.values()) {
      if (!isThing(item)) {
        for (String id : references(item.entity)) {
          recordsOn.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
        }
      }
    }
    for (Item item : byId.values()) {
      if (item.listed == Listed.UNSTATED) {
        item.listed = isSanctioned(item) ? Listed.YES : Listed.NO;
      }
    }
  }

  private boolean isSanctioned(Item item) {
    return item.entity.schema().matchable()
        && recordsOn.getOrDefault(item.entity.id(), List.of()).stream()
            .anyMatch(record -> record.entity.schema().isA("Sanction"));
  }

  /** The listed entities in file order. */
  List<Item> listed() {
    return byId.values().stream()
        .filter(Item::listed)
        .sorted(Comparator.comparingLong(Item::line))
        .toList();
  }

  /** The ids that an entity points to, in stated order. */
  static Collection<String> references(Entity entity) {
    return entity.valuesOf(PropertyType.ENTITY);
  }

  /** The details of a listed entity in file order; marks them as used. */
  List<Entity> details(Item listed) {
    Set<Item> found = new LinkedHashSet<>();
    Deque<Item> open = new ArrayDeque<>(List.of(listed));
    for (Item record : recordsOn.getOrDefault(listed.entity.id(), List.of())) {
      take(record, found, open);
    }
    while (!open.isEmpty()) {
      for (String id : references(open.remove().entity)) {
        find(id).ifPresent(item -> take(item, found, open));
      }
    }
    List<Item> ordered = new ArrayList<>(found);
    ordered.sort((a, b) -> Integer.compare(a.order, b.order));
    return ordered.stream().map(Item::entity).toList();
  }

  private static void take(Item item, Set<Item> found, Deque<Item> open) {
    if (!item.listed() && found.add(item)) {
      item.used = true;
      open.add(item);
    }
  }

  private static boolean isThing(Item item) {
    return item.entity.schema().isA("Thing");
  }
}
