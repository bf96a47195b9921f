package org.cordon.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One question from name to matches: analysis, retrieval, evidence. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchBenchmark {
  /** Asks about the next customer by name alone. */
  @Benchmark
  public int match(RegisterState state) {
    return state.engine().answer(state.customer());
  }
}
