package org.cordon.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.cordon.entity.ListEntry;
import org.cordon.match.EntryProfile;
import org.cordon.register.Merge;
import org.cordon.register.TargetEntries;

/**
 * Finds the entries of several lists that are the same subject.
 *
 * <p>{@link Blocks} proposes pairs, {@link Constraints} strikes out those that cannot be, {@link
 * Judge} scores the rest, and {@link Clusters} joins groups best first. A pair is left alone when
 * another entry of the same source fits nearly as well: then nobody can tell which of the two it
 * is. The result depends neither on the order of entries nor on threads.
 */
public final class Resolver {
  static final String BY_DECISION = "decision";
  static final String BY_NAMES = "names";
  static final String BY_IDENTIFIER = "identifier";
  static final String BY_ID = "same-id";

  private static final int CHUNK = 1000;
  private static final int CHUNKS_AT_ONCE = 8;
  private static final double PROFILES_SHARE = 0.25;

  private final List<ListEntry> entries;
  private final Tasks tasks;
  private final DoubleConsumer progress;

  private Resolver(List<ListEntry> entries, Tasks tasks, DoubleConsumer progress) {
    this.entries = entries;
    this.tasks = tasks;
    this.progress = progress;
  }

  /**
   * Resolves entries.
   *
   * @param entries the entries of all sources, one edition of each source
   * @param decisions what people decided, oldest first
   * @param tasks runs the work, on several threads if it likes
   * @param progress hears the share that is done, from 0 to 1, on the calling thread
   */
  public static Resolution resolve(
      List<ListEntry> entries, List<Decision> decisions, Tasks tasks, DoubleConsumer progress) {
    return new Resolver(entries, tasks, progress).run(decisions);
  }

  /**
   * What the comparison says of two entries by themselves. How many entries bear a name is not
   * known here, so a common name may score a little better than among all lists.
   */
  public static PairView compare(ListEntry first, ListEntry second) {
    EntryProfile.Maker maker = new EntryProfile.Maker();
    Subject a = Subject.of(first, maker);
    Subject b = Subject.of(second, maker);
    Judge judge = new Judge(new NameCounts(List.of()));
    Judge.Verdict verdict = judge.score(a, b);
    boolean proposed = new Blocks(List.of(a, b)).pairs().length > 0;
    return new PairView(
        Constraints.against(a, b),
        proposed,
        verdict.logOdds(),
        Thresholds.of(a, b),
        judge.grounds(a, b, verdict));
  }

  private Resolution run(List<Decision> decisions) {
    int[] order = canonical();
    List<Subject> subjects = subjects(order);
    Verdicts decided = new Verdicts(decisions, subjects);
    NameCounts counts = new NameCounts(subjects);
    long[] pairs = new Blocks(subjects).pairs();
    List<Clusters.Edge> edges = edges(subjects, counts, pairs);
    Clusters clusters = new Clusters(subjects, decided);
    List<String> notes = new ArrayList<>();
    for (Clusters.Edge edge : decided.together()) {
      if (!clusters.decide(edge)) {
        notes.add(
            "decision (%s) to join %s and %s is not followed: a later one keeps entries of theirs apart"
                .formatted(
                    decided.number(edge.first(), edge.second()),
                    EntryRef.of(subjects.get(edge.first()).entry()),
                    EntryRef.of(subjects.get(edge.second()).entry())));
      }
    }
    edges.forEach(clusters::propose);
    return new Resolution(targets(order, subjects, counts, clusters), pairs.length, notes);
  }

  /** The entries by source, key and id, so that their order at hand plays no role. */
  private int[] canonical() {
    return IntStream.range(0, entries.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer entry) -> EntryRef.of(entries.get(entry)))
                .thenComparing(entry -> entries.get(entry).subject().id())
                .thenComparing(entry -> entries.get(entry).place()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<Subject> subjects(int[] order) {
    Subject[] subjects = new Subject[order.length];
    inChunks(
        order.length,
        0,
        PROFILES_SHARE,
        (from, to) -> {
          EntryProfile.Maker maker = new EntryProfile.Maker();
          for (int i = from; i < to; i++) {
            subjects[i] = Subject.of(entries.get(order[i]), maker);
          }
        });
    return List.of(subjects);
  }

  private List<Clusters.Edge> edges(List<Subject> subjects, NameCounts counts, long[] pairs) {
    Judge.Verdict[] verdicts = new Judge.Verdict[pairs.length];
    inChunks(
        pairs.length,
        PROFILES_SHARE,
        1,
        (from, to) -> {
          Judge judge = new Judge(counts);
          for (int i = from; i < to; i++) {
            Subject a = subjects.get((int) (pairs[i] >>> 32));
            Subject b = subjects.get((int) pairs[i]);
            verdicts[i] =
                Constraints.against(a, b).isEmpty() ? judge.score(a, b) : Judge.NO_VERDICT;
          }
        });
    List<Clusters.Edge> edges = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      edge(subjects, pairs[i], verdicts[i]).ifPresent(edges::add);
    }
    edges.sort(Clusters.Edge.BEST_FIRST);
    return new Rivals(subjects, edges).clear();
  }

  private static Optional<Clusters.Edge> edge(
      List<Subject> subjects, long pair, Judge.Verdict verdict) {
    int first = (int) (pair >>> 32);
    int second = (int) pair;
    Subject a = subjects.get(first);
    Subject b = subjects.get(second);
    if (verdict.logOdds() < Thresholds.of(a, b)) {
      return Optional.empty();
    }
    String rule =
        Judge.sameId(a, b) ? BY_ID : Constraints.shareIdentifier(a, b) ? BY_IDENTIFIER : BY_NAMES;
    return Optional.of(new Clusters.Edge(first, second, rule, verdict));
  }

  private List<TargetEntries> targets(
      int[] order, List<Subject> subjects, NameCounts counts, Clusters clusters) {
    Map<Integer, List<Clusters.Edge>> edges = new HashMap<>();
    for (Clusters.Edge edge : clusters.joined()) {
      edges.computeIfAbsent(clusters.group(edge.first()), none -> new ArrayList<>()).add(edge);
    }
    Judge judge = new Judge(counts);
    List<TargetEntries> targets = new ArrayList<>();
    for (List<Integer> group : clusters.groups()) {
      List<Integer> places = group.stream().map(i -> order[i]).sorted().toList();
      List<Merge> merges = new ArrayList<>();
      for (Clusters.Edge edge : edges.getOrDefault(group.getFirst(), List.of())) {
        merges.add(merge(edge, order, places, subjects, judge));
      }
      targets.add(new TargetEntries(places, merges));
    }
    targets.sort(Comparator.comparingInt(target -> target.entries().getFirst()));
    return targets;
  }

  private static Merge merge(
      Clusters.Edge edge, int[] order, List<Integer> places, List<Subject> subjects, Judge judge) {
    int one = places.indexOf(order[edge.first()]);
    int other = places.indexOf(order[edge.second()]);
    boolean turned = one > other;
    Subject a = subjects.get(turned ? edge.second() : edge.first());
    Subject b = subjects.get(turned ? edge.first() : edge.second());
    Judge.Verdict verdict = turned ? edge.verdict().turned() : edge.verdict();
    List<Merge.Ground> grounds =
        edge.rule().equals(BY_DECISION)
            ? List.of(new Merge.Ground(BY_DECISION, "join", "", "", 0))
            : judge.grounds(a, b, verdict);
    return new Merge(
        Math.min(one, other), Math.max(one, other), edge.rule(), verdict.logOdds(), grounds);
  }

  private interface Range {
    void work(int from, int to);
  }

  /** Hands out ranges in rounds, so that progress is told on the calling thread. */
  private void inChunks(int count, double doneBefore, double doneAfter, Range range) {
    int chunks = (count + CHUNK - 1) / CHUNK;
    for (int start = 0; start < chunks; start += CHUNKS_AT_ONCE) {
      int first = start;
      tasks.run(
          Math.min(CHUNKS_AT_ONCE, chunks - start),
          number -> {
            int from = (first + number) * CHUNK;
            range.work(from, Math.min(count, from + CHUNK));
          });
      double share = Math.min(1.0, (double) (start + CHUNKS_AT_ONCE) / chunks);
      progress.accept(doneBefore + (doneAfter - doneBefore) * share);
    }
  }
}
