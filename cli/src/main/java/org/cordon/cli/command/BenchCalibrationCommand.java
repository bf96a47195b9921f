package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.bench.calibration.CalibrationBench;
import org.cordon.bench.calibration.CalibrationReport;
import org.cordon.bench.calibration.CalibrationRequest;
import org.cordon.cli.ExitCode;
import org.cordon.cli.terminal.Progress;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the probabilities that the engine gives against the truth. */
@Command(
    name = "calibration",
    description = {
      "Tells whether, of the answers given a probability of 0.9, nine in ten are right. Asks names"
          + " of the current register, or labelled files.",
      ""
    },
    footer = {
      "  cordon bench calibration --sample 5000 --plot reliability.svg",
      "  cordon bench calibration --positives un-positives.csv --negatives negatives-us.csv"
    })
final class BenchCalibrationCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(
      names = "--positives",
      paramLabel = "FILE",
      description = "Listed parties; the column listed_name is the right answer.")
  private Optional<Path> positives = Optional.empty();

  @Option(
      names = "--negatives",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Parties that are on no list.")
  private List<Path> negatives = List.of();

  @Option(
      names = "--aliases",
      description = "Ask names of the register too (default when no file is given).")
  private boolean aliases;

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Ask at most so many left-out aliases and so many single names, spread evenly; 0 for all"
              + " (default).")
  private int sample;

  @Option(names = "--plot", paramLabel = "FILE", description = "Draw the table as an SVG file.")
  private Optional<Path> plot = Optional.empty();

  @Override
  public Integer call() throws IOException {
    CalibrationRequest request = request();
    try (Register register = context.register();
        Progress progress = context.progress("asking", "targets")) {
      CalibrationReport report = CalibrationBench.run(request, register, progress::at);
      progress.close();
      if (plot.isPresent()) {
        Files.writeString(plot.get(), report.svg());
      }
      context.out().print(format.isJson() ? report.json() : report.text());
      return ExitCode.OK.number();
    }
  }

  private CalibrationRequest request() {
    boolean fromRegister = aliases || positives.isEmpty() && negatives.isEmpty();
    return context.checked(
        () -> new CalibrationRequest(fromRegister, sample, positives, negatives));
  }
}
