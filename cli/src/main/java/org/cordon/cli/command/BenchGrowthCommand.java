package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.bench.growth.GrowthBench;
import org.cordon.bench.growth.GrowthReport;
import org.cordon.bench.growth.GrowthRequest;
import org.cordon.cli.ExitCode;
import org.cordon.cli.terminal.Progress;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how times grow with the size of the register. */
@Command(
    name = "growth",
    description = {
      "Compiles made-up registers of several sizes from the name parts of the current register and"
          + " measures opening and answering. Five million targets need about 8 GB of memory, 4 GB"
          + " of disk and some minutes.",
      ""
    },
    footer = {
      "  cordon bench growth",
      "  cordon bench growth --sizes 10000,100000,1000000,5000000 --plot growth.svg"
    })
final class BenchGrowthCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      defaultValue = "10000,30000,100000",
      description = "Numbers of targets (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--asked",
      paramLabel = "N",
      defaultValue = "5000",
      description = "How many made-up names are asked of each (default: ${DEFAULT-VALUE}).")
  private int asked;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where the made-up registers are written for the time (default: temporary).")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--plot", paramLabel = "FILE", description = "Draw the times as an SVG file.")
  private Optional<Path> plot = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Path chosen = folder.isPresent() ? folder.get() : Files.createTempDirectory("cordon-growth-");
    try (Register register = context.register();
        Progress progress = context.progress("measuring", "sizes")) {
      GrowthReport report = GrowthBench.run(request(chosen), register, progress::at);
      progress.close();
      if (plot.isPresent()) {
        Files.writeString(plot.get(), report.svg());
      }
      context.out().print(format.isJson() ? report.json() : report.text());
      return ExitCode.OK.number();
    } finally {
      if (folder.isEmpty()) {
        Files.deleteIfExists(chosen);
      }
    }
  }

  private GrowthRequest request(Path chosen) {
    return context.checked(() -> new GrowthRequest(chosen, sizes, asked));
  }
}
