package org.cordon.bench.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.ProgressSink;
import org.cordon.bench.speed.Answerer;
import org.cordon.bench.speed.EngineAnswerer;
import org.cordon.bench.speed.SyntheticCustomers;
import org.cordon.bench.speed.Timing;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;

/**
 * Compiles made-up registers of several sizes and asks all of them the same names: {@code cordon
 * bench growth}.
 */
public final class GrowthBench {
  private final GrowthRequest request;

  private GrowthBench(GrowthRequest request) {
    this.request = request;
  }

  /**
   * Runs the benchmark, smallest size first.
   *
   * @param register its names give the parts
   * @throws IllegalArgumentException if it lists no people
   * @throws UncheckedIOException if a made-up register cannot be written
   */
  public static GrowthReport run(GrowthRequest request, Register register, ProgressSink progress) {
    return new GrowthBench(request).run(register, progress);
  }

  private GrowthReport run(Register register, ProgressSink progress) {
    NameParts parts = NameParts.of(register);
    List<String> names = SyntheticCustomers.of(register, request.asked());
    List<GrowthReport.Size> measured = new ArrayList<>();
    List<Integer> sizes = request.sizes().stream().sorted().distinct().toList();
    for (int size : sizes) {
      measured.add(measure(parts, names, size));
      progress.at(measured.size(), (double) measured.size() / sizes.size());
    }
    return new GrowthReport(measured, names.size());
  }

  private GrowthReport.Size measure(NameParts parts, List<String> names, int size) {
    try {
      Path file = Files.createTempFile(request.folder(), "growth-" + size + "-", ".cordon");
      try {
        double compileMillis = compile(parts, size, file);
        return ask(file, names, compileMillis);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a register in " + request.folder(), e);
    }
  }

  private static double compile(NameParts parts, int size, Path file) throws IOException {
    SourceEdition edition =
        new SourceEdition(
            SyntheticTargets.SOURCE, "made-up targets", "", "0".repeat(64), "", "", size);
    long start = System.nanoTime();
    RegisterCompiler.compile(
        List.of(new SourceEntries(edition, new SyntheticTargets(parts, size))), file);
    return (System.nanoTime() - start) / 1e6;
  }

  /** The first run over all names is not counted; the second has a new engine. */
  private static GrowthReport.Size ask(Path file, List<String> names, double compileMillis) {
    long start = System.nanoTime();
    try (Register register = Register.open(file)) {
      Answerer first = new EngineAnswerer(register);
      double openMillis = (System.nanoTime() - start) / 1e6;
      Timing.oneThread(first, names);
      Timing.Run run = Timing.oneThread(new EngineAnswerer(register), names);
      return new GrowthReport.Size(
          new GrowthReport.Subject(register.size(), register.nameCount(), register.bytes()),
          compileMillis,
          openMillis,
          new GrowthReport.Times(
              1e6 / run.perSecond(), run.p50() / 1e3, run.p99() / 1e3, run.answered()));
    }
  }
}
