package org.cordon.bench.learn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.cordon.bench.Halves;
import org.cordon.bench.ProgressSink;
import org.cordon.bench.aliases.AliasPredictions;
import org.cordon.match.Calibration;
import org.cordon.register.Register;

/**
 * Learns from the names of the lists themselves how far the sum of the evidence can be taken at its
 * word. A left-out alias and what the engine answers to it are labelled by the list, and so are the
 * answers to a name whose only target was taken out. Only half of the targets are learned from, see
 * {@link Halves}.
 *
 * <p>Answers are put into bins by their sum; the shares of right ones are made to rise by pooling
 * neighbours that fall (pool adjacent violators: M. Ayer and others, "An Empirical Distribution
 * Function for Sampling with Incomplete Information", 1955), and become the knots of the map.
 */
public final class CalibrationLearning {
  /** Answers below this calibrated probability are not learned from. */
  private static final double LEAST = 0.0005;

  private static final double BIN = 0.25;
  private static final double LOWEST = -6;
  private static final double HIGHEST = 4;

  /** Bins with fewer answers say nothing by themselves. */
  private static final int FEWEST = 30;

  /** The map must rise, or two different scores could not be told apart. */
  private static final double LEAST_RISE = 0.01;

  /** One answer: the sum of its evidence, and whether it is right. */
  record Labelled(double sum, boolean right) {}

  /** Neighbouring bins taken together. */
  private record Pool(double sums, int right, int count) {
    double share() {
      return (right + 0.5) / (count + 1.0);
    }

    Pool with(Pool other) {
      return new Pool(sums + other.sums, right + other.right, count + other.count);
    }
  }

  private CalibrationLearning() {}

  /**
   * The learned map as the text of the resource {@code calibration.txt}.
   *
   * @param sample how many aliases and how many single names are asked, spread evenly; 0 for all
   */
  public static String table(Register register, int sample, ProgressSink progress) {
    Halves halves = new Halves(register);
    List<Labelled> answers =
        new AliasPredictions(register, halves::isLearnedFrom, progress)
            .answers(
                sample,
                LEAST,
                answer ->
                    new Labelled(
                        Calibration.standard().sum(answer.match().logOdds()), answer.right()));
    StringBuilder text = new StringBuilder(head(register, sample, answers.size()));
    for (Knot knot : knots(answers)) {
      text.append(String.format(Locale.ROOT, "%.3f: %.3f%n", knot.sum(), knot.logOdds()));
    }
    return text.toString();
  }

  /** A sum of evidence and what it is worth. */
  record Knot(double sum, double logOdds) {}

  /** The knots of the map, rising in both. */
  static List<Knot> knots(List<Labelled> answers) {
    List<Knot> knots = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Pool pool : pools(answers)) {
      double share = pool.share();
      last = Math.max(Math.log(share / (1 - share)), last + LEAST_RISE);
      knots.add(new Knot(pool.sums() / pool.count(), last));
    }
    return knots;
  }

  private static List<Pool> pools(List<Labelled> answers) {
    Deque<Pool> rising = new ArrayDeque<>();
    for (Pool bin : bins(answers)) {
      Pool pool = bin;
      while (!rising.isEmpty() && rising.getLast().share() >= pool.share()) {
        pool = rising.removeLast().with(pool);
      }
      rising.addLast(pool);
    }
    return List.copyOf(rising);
  }

  private static List<Pool> bins(List<Labelled> answers) {
    int size = (int) ((HIGHEST - LOWEST) / BIN) + 1;
    Pool[] bins = new Pool[size];
    for (Labelled answer : answers) {
      if (answer.sum() >= LOWEST) {
        int bin = (int) Math.min(size - 1.0, (answer.sum() - LOWEST) / BIN);
        Pool one = new Pool(answer.sum(), answer.right() ? 1 : 0, 1);
        bins[bin] = bins[bin] == null ? one : bins[bin].with(one);
      }
    }
    List<Pool> filled = new ArrayList<>();
    for (Pool bin : bins) {
      if (bin != null && bin.count() >= FEWEST) {
        filled.add(bin);
      }
    }
    return filled;
  }

  private static String head(Register register, int sample, int answers) {
    StringBuilder head = new StringBuilder();
    head.append("# What the sum of the evidence (left) is worth (right), in natural log-odds.\n");
    head.append("# Written by (cordon bench learn), not to be edited by hand: from ");
    head.append(answers).append(" answers to left-out\n");
    head.append("# aliases and to names whose target was taken out");
    head.append(sample == 0 ? ", all of them,\n" : ", at most " + sample + " of each,\n");
    head.append("# of one half of the targets of these editions:\n");
    return head.append(LearnedFrom.editions(register)).append('\n').toString();
  }
}
