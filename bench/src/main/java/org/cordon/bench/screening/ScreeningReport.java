package org.cordon.bench.screening;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.cordon.bench.report.Numbers;
import org.cordon.match.Question;

/**
 * What a screener gave for listed and for other parties, and what follows from it.
 *
 * @param fields the columns asked about
 * @param positives the listed parties, in file order; at least one
 * @param negatives the files of people who are not listed; at least one
 * @param notes what a reader must know to judge the figures, such as right answers that the
 *     register lacks
 * @param samples misses and false positives for people to read; empty when none were asked for
 */
public record ScreeningReport(
    Fields fields,
    List<Positive> positives,
    List<Negatives> negatives,
    List<String> notes,
    List<String> samples) {
  private static final double[] RECALLS = {0.95, 0.98, 0.99};
  private static final double[] THRESHOLDS = {
    0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99
  };

  /** Copies the lists. */
  public ScreeningReport {
    positives = List.copyOf(positives);
    negatives = List.copyOf(negatives);
    notes = List.copyOf(notes);
    samples = List.copyOf(samples);
    if (positives.isEmpty() || negatives.isEmpty()) {
      throw new IllegalArgumentException(
          "expected listed parties and at least one file of others: "
              + positives.size()
              + ", "
              + negatives.size());
    }
  }

  /** The share of listed parties whose right answer comes first. */
  public double firstPlace() {
    return share(positive -> true, Positive::first);
  }

  /**
   * The same over the parties whose name is another spelling than the listed one; 0 when there are
   * none.
   */
  public double firstPlaceChanged() {
    return share(positive -> positive.party().changed(), Positive::first);
  }

  /** How many parties have a name that is another spelling than the listed one. */
  public long changed() {
    return positives.stream().filter(positive -> positive.party().changed()).count();
  }

  /** How many right answers come later than first though none is more probable. */
  public long tiedMisses() {
    return positives.stream().filter(Positive::tiedMiss).count();
  }

  /** How many right answers are not among the hits at all. */
  public long notReturned() {
    return positives.stream().filter(positive -> positive.rank() == 0).count();
  }

  private double share(Predicate<Positive> among, Predicate<Positive> counted) {
    List<Positive> all = positives.stream().filter(among).toList();
    return Numbers.share(all.stream().filter(counted).count(), all.size());
  }

  /** The point at {@link Question#DEFAULT_THRESHOLD}. */
  public OperatingPoint atDefault() {
    return OperatingPoint.at(Question.DEFAULT_THRESHOLD, positives, negatives);
  }

  /** The cost of keeping a recall of 0.95, 0.98 and 0.99. */
  public List<AtRecall> atRecall() {
    return DoubleStream.of(RECALLS)
        .mapToObj(recall -> AtRecall.of(recall, positives, negatives))
        .toList();
  }

  /**
   * The same, with the recall counted only over parties whose name is another spelling than the
   * listed one.
   */
  public List<AtRecall> atRecallChanged() {
    List<Positive> changed =
        positives.stream().filter(positive -> positive.party().changed()).toList();
    return changed.isEmpty()
        ? List.of()
        : DoubleStream.of(RECALLS)
            .mapToObj(recall -> AtRecall.of(recall, changed, negatives))
            .toList();
  }

  /** The points at round thresholds, the lowest first. */
  public List<OperatingPoint> table() {
    return DoubleStream.of(THRESHOLDS)
        .mapToObj(threshold -> OperatingPoint.at(threshold, positives, negatives))
        .toList();
  }

  /** The points at every distinct probability of a right answer, the highest threshold first. */
  public List<OperatingPoint> curve() {
    return AtRecall.curve(positives, negatives);
  }
}
