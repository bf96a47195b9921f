package org.cordon.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decisions of people as pairs of entries. Of several decisions on a pair the latest counts.
 */
final class Verdicts {
  private static final Comparator<Map.Entry<Long, Decision>> LATEST_FIRST =
      Comparator.comparingInt((Map.Entry<Long, Decision> entry) -> entry.getValue().number())
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<Long, Decision> latest = new HashMap<>();

  Verdicts(List<Decision> decisions, List<Subject> subjects) {
    Map<EntryRef, List<Integer>> entries = new HashMap<>();
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
          latest.put(pair(one, other), decision);
        }
      }
    }
  }

  private static Clusters.Edge edge(long pair) {
    return new Clusters.Edge(
        (int) (pair >>> 32), (int) pair, Resolver.BY_DECISION, Judge.NO_VERDICT);
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** Whether two entries must not stand in one target. */
  boolean apart(int one, int other) {
    Decision decision = latest.get(pair(one, other));
    return decision != null && decision.kind() == Decision.Kind.SPLIT;
  }

  /** The pairs that belong together: those of the latest decisions first, then in entry order. */
  List<Clusters.Edge> together() {
    return latest.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == Decision.Kind.JOIN)
        .sorted(LATEST_FIRST)
        .map(entry -> edge(entry.getKey()))
        .toList();
  }

  /** The number of the decision on a pair; 0 when there is none. */
  int number(int one, int other) {
    Decision decision = latest.get(pair(one, other));
    return decision == null ? 0 : decision.number();
  }
}
