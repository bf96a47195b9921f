package org.cordon.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cordon.bench.BenchTable;
import org.cordon.bench.NameKeys;
import org.cordon.bench.RegisterNames;
import org.cordon.bench.report.Numbers;
import org.cordon.register.Register;

/**
 * Times the engine whole, with two comparators in the same run: {@code cordon bench speed}.
 *
 * <p>The order is: names, live heap before, open, answer all names once, live heap after, opening
 * times, compile time, comparators built, rounds. The heap figure therefore holds the engine and
 * the register and nothing else.
 */
public final class SpeedBench {
  /** Comparisons of one round of the full scan; about a second's work. */
  private static final int COMPARISONS = 5_000_000;

  private final SpeedRequest request;

  private SpeedBench(SpeedRequest request) {
    this.request = request;
  }

  /**
   * Runs the benchmark. It writes one temporary file and deletes it.
   *
   * @throws org.cordon.register.RegisterException if the register cannot be opened
   * @throws org.cordon.bench.BenchFileException if a file of names is not CSV or lacks {@code
   *     full_name}
   * @throws IllegalArgumentException if no names are given and the register lists no people to make
   *     any from
   */
  public static SpeedReport run(SpeedRequest request) {
    return new SpeedBench(request).run();
  }

  private SpeedReport run() {
    List<String> names = names();
    double before = liveHeap();
    try (Register register = Register.open(request.register())) {
      double heap = heapAfterAnswering(new EngineAnswerer(register), names) - before;
      SpeedReport.Costs costs = new SpeedReport.Costs(openMillis(), compileMillis(register), heap);
      return report(register, names, costs);
    }
  }

  private static double heapAfterAnswering(Answerer engine, List<String> names) {
    try {
      Timing.oneThread(engine, names);
      return liveHeap();
    } finally {
      // Keeps the matcher's working memory alive until the heap is measured.
      Reference.reachabilityFence(engine);
    }
  }

  private SpeedReport report(Register register, List<String> names, SpeedReport.Costs costs) {
    Rounds.Field field = field(register, names);
    Rounds rounds = Rounds.run(field, request.rounds());
    SpeedReport.Rates rates =
        new SpeedReport.Rates(
            rounds.median(round -> round.engine().perSecond()),
            rounds.median(round -> round.engineAllCores().perSecond()),
            rounds.median(round -> round.exact().perSecond()),
            rounds.median(round -> round.scan().perSecond()));
    SpeedReport.Latency latency =
        new SpeedReport.Latency(
            rounds.median(round -> round.engine().p50() / 1e3),
            rounds.median(round -> round.engine().p99() / 1e3));
    return new SpeedReport(
        rates, latency, costs, subject(register, rounds), SpeedReport.Machine.current());
  }

  private SpeedReport.Subject subject(Register register, Rounds rounds) {
    Rounds.Round last = rounds.last();
    return new SpeedReport.Subject(
        register.bytes(),
        register.size(),
        register.nameCount(),
        last.engine().names(),
        origin(),
        last.engine().answered(),
        last.scan().names(),
        request.rounds());
  }

  private String origin() {
    return request.names().isEmpty()
        ? "made up from name parts of the register"
        : String.join(", ", request.names().stream().map(file -> file.getFileName() + "").toList());
  }

  private static Rounds.Field field(Register register, List<String> names) {
    Set<String> normalised = new LinkedHashSet<>();
    RegisterNames.targets(
        register,
        target -> RegisterNames.of(target).forEach(name -> normalised.add(NameKeys.lookup(name))));
    int scanned = Math.clamp(COMPARISONS / Math.max(1, normalised.size()), 5, 500);
    return new Rounds.Field(
        () -> new EngineAnswerer(register),
        new ExactLookup(normalised),
        new FullScan(normalised),
        names,
        Math.min(scanned, names.size()),
        Runtime.getRuntime().availableProcessors());
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Path file : request.names()) {
      BenchTable.read(file, List.of("full_name")).rows().stream()
          .map(row -> row.filled("full_name"))
          .forEach(names::add);
    }
    List<String> asked = names.isEmpty() ? synthetic() : everyNth(names);
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          "no names to ask: the register lists no people to make customers from; give a file of"
              + " names");
    }
    return asked;
  }

  /** Spreads the limit evenly over all files, which differ in their kind of names. */
  private List<String> everyNth(List<String> names) {
    int step = Math.ceilDiv(names.size(), request.limit());
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < names.size(); i += step) {
      chosen.add(names.get(i));
    }
    return chosen;
  }

  private List<String> synthetic() {
    try (Register register = Register.open(request.register())) {
      return SyntheticCustomers.of(register, request.limit());
    }
  }

  private double openMillis() {
    double[] millis = new double[request.rounds()];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      Register.open(request.register()).close();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return Numbers.median(millis);
  }

  private static double compileMillis(Register register) {
    try {
      Path folder = Files.createTempDirectory("cordon-bench");
      Path file = folder.resolve("register.bin");
      try {
        return Recompile.millis(register, file);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(
          "the register could not be compiled into a temporary file", problem);
    }
  }

  private static double liveHeap() {
    // Asked twice, because the first collection may leave what only finalisation or reference
    // handling frees.
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024.0);
  }
}
