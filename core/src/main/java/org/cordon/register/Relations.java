package org.cordon.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/**
 * The relationships between targets: edges of FollowTheMoney (ownership, directorship, family ...)
 * among the details of entries. An edge stands with the entry that states it; here it is seen from
 * both ends, and across the entries that make up a target.
 */
public final class Relations {
  private static final List<String> ROLES = List.of("role", "relationship");
  private static final List<String> STATUS =
      List.of("status", "startDate", "endDate", "percentage");

  private final Register register;

  /** The relationships of a register, which must stay open. */
  public Relations(Register register) {
    this.register = register;
  }

  /**
   * The relationships of a target: those that its own entries state first, then those that others
   * state of it. What several entries state alike is given once.
   */
  public List<Relation> of(Target target) {
    Map<List<Object>, Relation> found = new LinkedHashMap<>();
    Set<String> ids = ids(target);
    collect(target, ids, target, found);
    Set<Integer> others = new LinkedHashSet<>();
    for (String id : ids) {
      register.withReference(id, others::add);
    }
    others.stream()
        .filter(other -> other != target.ordinal())
        .sorted()
        .forEach(other -> collect(target, ids, register.target(other), found));
    return List.copyOf(found.values());
  }

  private void collect(
      Target target, Set<String> ids, Target stating, Map<List<Object>, Relation> found) {
    for (ListEntry entry : stating.entries()) {
      for (Entity edge : entry.details()) {
        if (edge.schema().edge()) {
          List<String> ends = ends(edge);
          addAll(edge, entry, ids, ends.get(0), ends.get(1), true, target, found);
          addAll(edge, entry, ids, ends.get(1), ends.get(0), false, target, found);
        }
      }
    }
  }

  /** The two references that an edge connects, as its schema declares them. */
  static List<String> ends(Entity edge) {
    return edge.schema().properties().values().stream()
        .filter(property -> property.type() == PropertyType.ENTITY)
        .filter(property -> property.schema().equals(edge.schema().name()))
        .map(Property::name)
        .limit(2)
        .toList();
  }

  private void addAll(
      Entity edge,
      ListEntry entry,
      Set<String> ids,
      String near,
      String far,
      boolean outgoing,
      Target target,
      Map<List<Object>, Relation> found) {
    if (edge.values(near).stream().noneMatch(ids::contains)) {
      return;
    }
    List<String> others = edge.values(far);
    if (others.isEmpty()) {
      add(relation(edge, entry, "", outgoing), target, found);
    }
    for (String other : others) {
      add(relation(edge, entry, other, outgoing), target, found);
    }
  }

  private static void add(Relation relation, Target target, Map<List<Object>, Relation> found) {
    if (relation.target().isPresent() && relation.target().getAsInt() == target.ordinal()) {
      return; // both ends were resolved to one subject
    }
    Object other =
        relation.target().isPresent()
            ? relation.target().getAsInt()
            : relation.otherName() + " " + relation.otherId();
    found.merge(
        List.of(relation.kind(), relation.outgoing(), relation.role(), other),
        relation,
        Relations::joined);
  }

  private static Relation joined(Relation first, Relation second) {
    Set<Relation.StatedBy> stated = new LinkedHashSet<>(first.stated());
    stated.addAll(second.stated());
    return new Relation(
        first.kind(),
        first.outgoing(),
        first.role(),
        first.target(),
        first.otherId(),
        first.otherName(),
        first.status().isEmpty() ? second.status() : first.status(),
        List.copyOf(stated));
  }

  private Relation relation(Entity edge, ListEntry entry, String other, boolean outgoing) {
    Optional<Target> listed = other.isEmpty() ? Optional.empty() : listed(other, entry.source());
    String role =
        ROLES.stream().flatMap(property -> edge.values(property).stream()).findFirst().orElse("");
    return new Relation(
        edge.schema().name(),
        outgoing,
        role,
        listed.isPresent() ? OptionalInt.of(listed.get().ordinal()) : OptionalInt.empty(),
        other,
        listed.map(Target::caption).orElseGet(() -> name(edge, entry, other)),
        status(edge),
        List.of(new Relation.StatedBy(entry.source(), entry.key(), field(edge, other))));
  }

  /** Where the list names the other end: by its id, or by name. */
  private static String field(Entity edge, String other) {
    return edge.statements().stream()
        .filter(
            statement -> statement.value().equals(other) || statement.property().equals("names"))
        .map(Statement::field)
        .filter(field -> !field.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String status(Entity edge) {
    List<String> status = new ArrayList<>();
    for (String property : STATUS) {
      for (String value : edge.values(property)) {
        status.add(property.equals("status") ? value : property + " " + value);
      }
    }
    return String.join(", ", status);
  }

  /** The name of one who is not listed: of a detail of the entry, or as the edge states it. */
  private static String name(Entity edge, ListEntry entry, String other) {
    for (Entity detail : entry.details()) {
      if (detail.id().equals(other)) {
        return detail.caption();
      }
    }
    return edge.first("names").orElse(other);
  }

  /** The target with an entry of that id, of the same source if there are several. */
  private Optional<Target> listed(String id, String source) {
    List<Target> found =
        register.findAll(id).stream().filter(target -> ids(target).contains(id)).toList();
    return found.stream()
        .filter(target -> target.entries().stream().anyMatch(one -> one.source().equals(source)))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /**
   * What edges refer to a target by: the ids of its entities, and keys that are no bare numbers, as
   * those mean something else in every list.
   */
  private static Set<String> ids(Target target) {
    Set<String> ids = new LinkedHashSet<>();
    for (ListEntry entry : target.entries()) {
      ids.add(entry.subject().id());
      if (!entry.key().chars().allMatch(Character::isDigit)) {
        ids.add(entry.key());
      }
    }
    return ids;
  }
}
