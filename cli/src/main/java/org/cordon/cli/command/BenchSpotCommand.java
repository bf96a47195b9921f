package org.cordon.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.bench.spot.SpotBench;
import org.cordon.bench.spot.SpotReport;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures finding names in text. */
@Command(
    name = "spot",
    description = {
      "Finds names in text made of the words of given prose: speed and false hits; plants listed"
          + " names under variants: recall.",
      ""
    },
    footer = {"  cordon bench spot docs/*.md --megabytes 100 --planted 6000"})
final class BenchSpotCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Prose in UTF-8.")
  private List<Path> files = List.of();

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "20",
      description = "How much text is scanned (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  @Option(
      names = "--planted",
      paramLabel = "N",
      defaultValue = "1200",
      description = "How many names are planted (default: ${DEFAULT-VALUE}).")
  private int planted;

  @Override
  public Integer call() {
    StringBuilder prose = new StringBuilder();
    for (Path file : files) {
      try {
        prose.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
      } catch (IOException e) {
        throw CliException.badInput(e);
      }
    }
    if (prose.toString().isBlank()) {
      throw CliException.badInput("the files hold no prose");
    }
    try (Register register = context.register()) {
      SpotReport report = SpotBench.run(register, prose.toString(), megabytes, planted);
      context.out().println(format.isJson() ? report.json() : report.text());
      return ExitCode.OK.number();
    }
  }
}
