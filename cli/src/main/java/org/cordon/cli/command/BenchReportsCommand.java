package org.cordon.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.bench.reports.ReportsBench;
import org.cordon.cli.ExitCode;
import org.cordon.register.Register;
import org.cordon.text.Spotter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures reading of reports. */
@Command(
    name = "reports",
    description = {
      "Reads reports with gold annotations: precision and recall for each kind of item.",
      ""
    },
    footer = {"  cordon bench reports --reports ../shared/reports --show"})
final class BenchReportsCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      defaultValue = "../shared/reports",
      description = "The folder of the five shared reports (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("../shared/reports");

  @Option(names = "--show", description = "Show what was missed and what is wrong.")
  private boolean show;

  @Override
  public Integer call() {
    Path file = context.home().register();
    if (!Files.exists(file)) {
      context.out().println(ReportsBench.run(Optional.empty(), List.of(), folder, show));
      return ExitCode.OK.number();
    }
    try (Register register = Register.open(file)) {
      context
          .out()
          .println(
              ReportsBench.run(
                  Optional.of(Spotter.open(register)), register.editions(), folder, show));
      return ExitCode.OK.number();
    }
  }
}
