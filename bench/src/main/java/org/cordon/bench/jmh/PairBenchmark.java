package org.cordon.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.match.PairScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One pair of names, both analysed and compared: equal, reordered, misspelt, in another script, and
 * unlike.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairBenchmark {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Orlan Petrovich Veskarov", "Orlan Petrovich Veskarov"),
          List.of("Veskarov, Orlan Petrovich", "Orlan Petrovich Veskarov"),
          List.of("Orlan Veskraov", "Orlan Petrovich Veskarov"),
          List.of("Орлан Вескаров", "Orlan Veskarov"),
          List.of("Maria Alice Leão", "Orlan Veskarov"));

  private final Schema person = Model.standard().require("Person");
  private final PairScorer scorer = new PairScorer();
  private int next;

  /** Scores the next pair. */
  @Benchmark
  public double pair() {
    next = (next + 1) % PAIRS.size();
    return scorer.probability(person, PAIRS.get(next).getFirst(), PAIRS.get(next).getLast());
  }
}
