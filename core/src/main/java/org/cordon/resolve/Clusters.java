package org.cordon.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups that grow by joining two of them. A join is refused when any two entries across the groups
 * may not stand in one target, so that what holds for pairs holds for whole groups.
 */
final class Clusters {
  private final List<Subject> subjects;
  private final Verdicts decided;
  private final int[] groupOf;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, List<Integer>> decidedWith = new HashMap<>();
  private final List<Edge> joined = new ArrayList<>();

  /**
   * Why two entries are one subject.
   *
   * @param first the lower number
   * @param second the higher number
   * @param rule see {@link org.cordon.register.Merge#rule}
   * @param verdict the score; without meaning for decisions
   */
  record Edge(int first, int second, String rule, Judge.Verdict verdict) {
    /** Best first; ties in the order of entries. */
    static final Comparator<Edge> BEST_FIRST =
        Comparator.comparingDouble((Edge edge) -> edge.verdict().logOdds())
            .reversed()
            .thenComparingInt(Edge::first)
            .thenComparingInt(Edge::second);
  }

  Clusters(List<Subject> subjects, Verdicts decided) {
    this.subjects = subjects;
    this.decided = decided;
    groupOf = new int[subjects.size()];
    for (int entry = 0; entry < groupOf.length; entry++) {
      groupOf[entry] = entry;
    }
  }

  /**
   * Joins the groups of two entries because people say so; false when a later split forbids it. To
   * be called before {@link #propose}.
   */
  boolean decide(Edge edge) {
    boolean done = join(edge, false);
    if (done) {
      List<Integer> all = members(groupOf[edge.first()]);
      all.forEach(entry -> decidedWith.put(entry, all));
    }
    return done;
  }

  /** Joins the groups of two entries unless something keeps two of their entries apart. */
  boolean propose(Edge edge) {
    return join(edge, true);
  }

  private boolean join(Edge edge, boolean constrained) {
    int one = groupOf[edge.first()];
    int other = groupOf[edge.second()];
    if (one == other) {
      return true;
    }
    List<Integer> ones = members(one);
    List<Integer> others = members(other);
    if (!mayJoin(ones, others, constrained)) {
      return false;
    }
    List<Integer> all = new ArrayList<>(ones);
    all.addAll(others);
    int kept = Math.min(one, other);
    members.remove(Math.max(one, other));
    members.put(kept, all);
    all.forEach(entry -> groupOf[entry] = kept);
    joined.add(edge);
    return true;
  }

  private List<Integer> members(int group) {
    return members.getOrDefault(group, List.of(group));
  }

  private boolean mayJoin(List<Integer> ones, List<Integer> others, boolean constrained) {
    for (int one : ones) {
      for (int other : others) {
        if (decided.apart(one, other) || constrained && !mayMeet(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Entries that people joined are one subject with all their facts, so whoever fits one of them
   * fits them all.
   */
  private boolean mayMeet(int one, int other) {
    for (int a : decidedWith.getOrDefault(one, List.of(one))) {
      for (int b : decidedWith.getOrDefault(other, List.of(other))) {
        if (fit(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fit(int one, int other) {
    Subject a = subjects.get(one);
    Subject b = subjects.get(other);
    return Constraints.against(a, b).isEmpty()
        && (!a.source().equals(b.source()) || Constraints.shareIdentifier(a, b));
  }

  /** The group of an entry, by its first entry. */
  int group(int entry) {
    return groupOf[entry];
  }

  /** The groups, each ascending, in the order of their first entries. */
  List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int entry = 0; entry < groupOf.length; entry++) {
      if (groupOf[entry] == entry) {
        groups.add(members(entry).stream().sorted().toList());
      }
    }
    return groups;
  }

  /** What joined groups, in the order in which it did. */
  List<Edge> joined() {
    return joined;
  }
}
