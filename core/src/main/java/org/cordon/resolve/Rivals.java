package org.cordon.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Strikes out edges of which nobody can tell whether they lead to the right entry: another entry of
 * the same source fits nearly as well.
 */
final class Rivals {
  private static final double MARGIN = 1;

  private final List<Subject> subjects;
  private final List<Clusters.Edge> edges;
  private final Map<Side, Double> best = new HashMap<>();
  private final Map<Side, Double> secondBest = new HashMap<>();

  private record Side(int entry, String otherSource) {}

  /**
   * Rivals among edges.
   *
   * @param edges best first
   */
  Rivals(List<Subject> subjects, List<Clusters.Edge> edges) {
    this.subjects = subjects;
    this.edges = edges;
    for (Clusters.Edge edge : edges) {
      note(side(edge.first(), edge.second()), edge.verdict().logOdds());
      note(side(edge.second(), edge.first()), edge.verdict().logOdds());
    }
  }

  private Side side(int entry, int other) {
    return new Side(entry, subjects.get(other).source());
  }

  private void note(Side side, double score) {
    if (best.putIfAbsent(side, score) != null) {
      secondBest.putIfAbsent(side, score);
    }
  }

  /** The edges that have no rival, in the same order. */
  List<Clusters.Edge> clear() {
    return edges.stream()
        .filter(edge ->
            !edge.rule().equals(Resolver.BY_NAMES)
                || isAlone(edge, side(edge.first(), edge.second()))
                    && isAlone(edge, side(edge.second(), edge.first())))
        .toList();
  }

  private boolean isAlone(Clusters.Edge edge, Side side) {
    double score = edge.verdict().logOdds();
    double top = best.getOrDefault(side, score);
    double rival = score < top ? top : secondBest.getOrDefault(side, Double.NEGATIVE_INFINITY);
    return score - rival >= MARGIN;
  }
}
