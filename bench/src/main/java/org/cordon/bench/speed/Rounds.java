package org.cordon.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cordon.bench.report.Numbers;

/**
 * The engine and its comparators in turn, several times over, so that whatever else the machine
 * does meets all of them alike.
 */
final class Rounds {
  private final List<Round> rounds = new ArrayList<>();

  /** What was measured in one round. */
  record Round(Timing.Run engine, Timing.Run engineAllCores, Timing.Run exact, Timing.Run scan) {}

  /**
   * What takes part.
   *
   * @param engine makes engine answerers
   * @param exact the exact look-up
   * @param scan the full scan
   * @param names the names asked
   * @param scanned how many of them the full scan is asked about, spread evenly
   * @param threads for the figure over all cores
   */
  record Field(
      Answerer.Factory engine,
      Answerer exact,
      Answerer scan,
      List<String> names,
      int scanned,
      int threads) {
    /** The names for the full scan: every n-th. */
    List<String> sample() {
      int step = Math.max(1, names.size() / Math.max(1, scanned));
      List<String> sample = new ArrayList<>();
      for (int i = 0; i < names.size() && sample.size() < scanned; i += step) {
        sample.add(names.get(i));
      }
      return sample;
    }
  }

  /** Runs one round that is not kept, and then as many as asked. */
  static Rounds run(Field field, int rounds) {
    Rounds result = new Rounds();
    round(field);
    for (int i = 0; i < rounds; i++) {
      result.rounds.add(round(field));
    }
    return result;
  }

  /** Each round has a new engine, so that it cannot live on what it remembers of the same names. */
  private static Round round(Field field) {
    Timing.Run one = Timing.oneThread(field.engine().get(), field.names());
    Timing.Run all = Timing.threads(field.engine(), field.names(), field.threads());
    Timing.Run exact = Timing.oneThread(field.exact(), field.names());
    Timing.Run scan = Timing.oneThread(field.scan(), field.sample());
    return new Round(one, all, exact, scan);
  }

  double median(ToDoubleFunction<Round> measure) {
    return Numbers.median(rounds.stream().mapToDouble(measure).toArray());
  }

  Round last() {
    return rounds.getLast();
  }
}
