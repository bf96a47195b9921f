package org.cordon.lists.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/**
 * What an entry says, freed of what is form and not content: the order of fields, the line in the
 * file, how a value was written before it was cleaned, and the ids that importers give to addresses
 * and the like by counting.
 *
 * @param fields by field, see {@link FieldChange#field}, the values in order
 * @param details each thing that hangs on the subject as one text, so that values that change
 *     places between two addresses are noticed; equal ones once each
 */
record EntryFacts(Map<String, Set<String>> fields, Map<String, Set<String>> details) {
  /** When a compiler of lists last saw an entry changes each day and is no news. */
  private static final Set<String> NO_NEWS = Set.of("retrievedAt");

  static EntryFacts of(Collection<ListEntry> entries) {
    EntryFacts facts = new EntryFacts(new TreeMap<>(), new TreeMap<>());
    Set<String> own = new HashSet<>();
    for (ListEntry entry : entries) {
      own.add(entry.subject().id());
      entry.details().forEach(detail -> own.add(detail.id()));
    }
    for (ListEntry entry : entries) {
      facts.add("schema", entry.subject().schema().name());
      facts.addAll("", entry.subject(), own);
      for (Entity detail : entry.details()) {
        facts.addAll(detail.schema().name() + ".", detail, own);
        facts.addDetail(detail, own);
      }
    }
    return facts;
  }

  private void add(String field, String value) {
    fields.computeIfAbsent(field, name -> new TreeSet<>()).add(value);
  }

  private void addAll(String prefix, Entity entity, Set<String> own) {
    for (Statement statement : entity.statements()) {
      if (isNews(entity, statement, own)) {
        add(prefix + statement.property(), statement.value());
      }
    }
  }

  private void addDetail(Entity detail, Set<String> own) {
    Set<String> parts = new TreeSet<>();
    for (Statement statement : detail.statements()) {
      if (isNews(detail, statement, own)) {
        parts.add(statement.property() + ": " + statement.value());
      }
    }
    details
        .computeIfAbsent(detail.schema().name(), name -> new TreeSet<>())
        .add(String.join("; ", parts));
  }

  /** Ids within the entry tie its parts together and say nothing by themselves. */
  private static boolean isNews(Entity entity, Statement statement, Set<String> own) {
    boolean tie =
        own.contains(statement.value())
            && entity
                .schema()
                .property(statement.property())
                .filter(property -> property.type() == PropertyType.ENTITY)
                .isPresent();
    return !tie && !NO_NEWS.contains(statement.property());
  }

  /** What the other facts say otherwise, in order of the fields' names. */
  List<FieldChange> changesTo(EntryFacts later) {
    List<FieldChange> changes = changes(fields, later.fields);
    if (changes.isEmpty()) {
      changes = changes(details, later.details);
    }
    return List.copyOf(changes);
  }

  private static List<FieldChange> changes(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    List<FieldChange> changes = new ArrayList<>();
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      Set<String> old = before.getOrDefault(name, Set.of());
      Set<String> now = after.getOrDefault(name, Set.of());
      if (!old.equals(now)) {
        changes.add(new FieldChange(name, without(old, now), without(now, old)));
      }
    }
    return changes;
  }

  private static List<String> without(Set<String> values, Set<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
  }
}
