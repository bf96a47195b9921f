package org.cordon.lists.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;

/**
 * What changed from one edition of a list to another. Entries are the same entry when the publisher
 * gave them the same key; an edition that has a key several times has one entry of that key, with
 * all that is said under it.
 *
 * @param from the edition compared with
 * @param to the edition looked at
 * @param before how many entries the first has
 * @param after how many the second has
 * @param added entries that only the second has, in its order
 * @param removed entries that only the first has, in its order
 * @param changed entries that say other things, in the order of the second
 */
public record EditionDiff(
    Edition from,
    Edition to,
    int before,
    int after,
    List<ListEntry> added,
    List<ListEntry> removed,
    List<EntryChange> changed) {
  /** Copies the lists and checks the sum. */
  public EditionDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    if (before + added.size() - removed.size() != after) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d entries, %d added, %d removed are not %d",
              before,
              added.size(),
              removed.size(),
              after));
    }
  }

  /** Compares the entries of two editions. */
  public static EditionDiff between(
      Edition from, List<ListEntry> earlier, Edition to, List<ListEntry> later) {
    Map<String, List<ListEntry>> before = byKey(earlier);
    Map<String, List<ListEntry>> after = byKey(later);
    return new EditionDiff(
        from,
        to,
        before.size(),
        after.size(),
        onlyIn(after, before),
        onlyIn(before, after),
        changed(before, after));
  }

  private static Map<String, List<ListEntry>> byKey(List<ListEntry> entries) {
    Map<String, List<ListEntry>> byKey = new LinkedHashMap<>();
    for (ListEntry entry : entries) {
      byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>(1)).add(entry);
    }
    return byKey;
  }

  private static List<ListEntry> onlyIn(
      Map<String, List<ListEntry>> one, Map<String, List<ListEntry>> other) {
    List<ListEntry> only = new ArrayList<>();
    one.forEach((key, entries) -> {
      if (!other.containsKey(key)) {
        only.add(entries.getFirst());
      }
    });
    return only;
  }

  private static List<EntryChange> changed(
      Map<String, List<ListEntry>> before, Map<String, List<ListEntry>> after) {
    List<EntryChange> changed = new ArrayList<>();
    after.forEach((key, now) -> {
      List<ListEntry> old = before.getOrDefault(key, List.of());
      List<FieldChange> fields =
          old.isEmpty() ? List.of() : EntryFacts.of(old).changesTo(EntryFacts.of(now));
      if (!fields.isEmpty()) {
        changed.add(new EntryChange(old.getFirst(), now.getFirst(), fields));
      }
    });
    return changed;
  }
}
