package org.cordon.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.bench.jmh.PartsBench;
import org.cordon.bench.jmh.PartsReport;
import org.cordon.bench.speed.SpeedBench;
import org.cordon.bench.speed.SpeedReport;
import org.cordon.bench.speed.SpeedRequest;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast the engine answers. */
@Command(
    name = "speed",
    description = {
      "Measures answers per second, latency, opening and compiling on the current register, beside"
          + " two comparators.",
      ""
    },
    footer = {
      "  cordon bench speed",
      "  cordon bench speed --names customers.csv --rounds 3 --format json",
      "  cordon bench speed --parts"
    })
final class BenchSpeedCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(
      names = "--names",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "CSV files whose column full_name holds the names to ask (default: made up from the"
              + " register).")
  private List<Path> names = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Rounds that are measured; the figures are medians (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20000",
      description = "At most so many names in a round (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--parts",
      description = "Time the parts with JMH instead; takes some minutes and a source checkout.")
  private boolean parts;

  @Override
  public Integer call() {
    context.register().close();
    return parts ? parts() : whole();
  }

  private int parts() {
    try {
      PartsReport report = PartsBench.run(PartsBench.Request.of(context.home().register()));
      context.out().println(format.isJson() ? report.json() : report.text());
      return ExitCode.OK.number();
    } catch (IllegalStateException e) {
      throw CliException.data(CliException.messageOf(e));
    }
  }

  private int whole() {
    SpeedReport report = SpeedBench.run(request());
    context.out().println(format.isJson() ? report.json() : report.text());
    return ExitCode.OK.number();
  }

  private SpeedRequest request() {
    return context.checked(() -> new SpeedRequest(context.home().register(), names, rounds, limit));
  }
}
