package org.cordon.bench.jmh;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cordon.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Opening a register file that the page cache holds, and closing it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OpenBenchmark {
  /** The register file; set by {@link PartsBench}. */
  @Param("")
  String file = "";

  /** Opens and closes; gives the number of targets. */
  @Benchmark
  public int open() {
    try (Register register = Register.open(Path.of(file))) {
      return register.size();
    }
  }
}
