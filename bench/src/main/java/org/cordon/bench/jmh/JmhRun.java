package org.cordon.bench.jmh;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Starts JMH. Apart from {@link PartsBench}, which must load without JMH. */
final class JmhRun {
  private JmhRun() {}

  static PartsReport run(PartsBench.Request request) {
    try {
      Collection<RunResult> results = new Runner(options(request)).run();
      return new PartsReport(
          results.stream()
              .map(JmhRun::part)
              .sorted(Comparator.comparing(PartsReport.Part::name))
              .toList());
    } catch (RunnerException failure) {
      throw new IllegalStateException(
          "a benchmark of a part failed: " + failure.getMessage(), failure);
    }
  }

  private static Options options(PartsBench.Request request) {
    return new OptionsBuilder()
        .include("org\\.cordon\\.bench\\.jmh\\..*")
        .param("file", request.register().toString())
        .forks(request.forks())
        .warmupIterations(request.warmups())
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(request.iterations())
        .measurementTime(TimeValue.seconds(1))
        // JMH 1.37 uses sun.misc.Unsafe, of which a fork would warn on standard error.
        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static PartsReport.Part part(RunResult run) {
    Result<?> result = run.getPrimaryResult();
    List<String> path = List.of(run.getParams().getBenchmark().split("\\."));
    double error = Double.isFinite(result.getScoreError()) ? result.getScoreError() : 0;
    return new PartsReport.Part(path.getLast(), result.getScore(), error, result.getScoreUnit());
  }
}
