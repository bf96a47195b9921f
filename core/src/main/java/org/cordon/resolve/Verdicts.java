package org.cordon.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The decisions of people as pairs of entries. Of several decisions on a pair the latest counts.
 */
final class Verdicts {
  private final Map<Long, Decision.Kind> byPair = new HashMap<>();
  private final Map<Long, Integer> numbers = new TreeMap<>();

  Verdicts(List<Decision> decisions, List<Subject> subjects) {
    Map<EntryRef, List<Integer>> entries = new LinkedHashMap<>();
    if (!decisions.isEmpty()) {
      for (int entry = 0; entry < subjects.size(); entry++) {
        entries
            .computeIfAbsent(EntryRef.of(subjects.get(entry).entry()), none -> new ArrayList<>())
            .add(entry);
      }
    }
    for (Decision decision : decisions) {
      List<List<Integer>> places =
          decision.entries().stream().map(ref -> entries.getOrDefault(ref, List.of())).toList();
      for (int i = 0; i < places.size(); i++) {
        for (int j = i + 1; j < places.size(); j++) {
          note(decision, places.get(i), places.get(j));
        }
      }
    }
  }

  /** Entries that are in no edition at hand are passed over: they may come back. */
  private void note(Decision decision, List<Integer> ones, List<Integer> others) {
    for (int one : ones) {
      for (int other : others) {
        if (one != other) {
          byPair.put(pair(one, other), decision.kind());
          numbers.put(pair(one, other), decision.number());
        }
      }
    }
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** Whether two entries must not stand in one target. */
  boolean apart(int one, int other) {
    return byPair.get(pair(one, other)) == Decision.Kind.SPLIT;
  }

  /** The pairs that belong together: those of the latest decisions first, then in entry order. */
  List<Clusters.Edge> together() {
    List<Clusters.Edge> together = new ArrayList<>();
    numbers.entrySet().stream()
        .filter(entry -> byPair.get(entry.getKey()) == Decision.Kind.JOIN)
        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
        .forEach(entry -> {
          int first = (int) (entry.getKey() >>> 32);
          int second = (int) (long) entry.getKey();
          together.add(new Clusters.Edge(first, second, Resolver.BY_DECISION, Judge.NO_VERDICT));
        });
    return together;
  }

  /** The number of the decision on a pair; 0 when there is none. */
  int number(int one, int other) {
    return numbers.getOrDefault(pair(one, other), 0);
  }
}
