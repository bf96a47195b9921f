package org.cordon.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.bench.screening.Fields;
import org.cordon.bench.screening.ScreeningBench;
import org.cordon.bench.screening.ScreeningJson;
import org.cordon.bench.screening.ScreeningReport;
import org.cordon.bench.screening.ScreeningRequest;
import org.cordon.bench.screening.ScreeningText;
import org.cordon.cli.ExitCode;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures recall and false positives against the current register. */
@Command(
    name = "screening",
    description = {
      "Screens known listed parties and innocent ones against the current register: recall and"
          + " false positives.",
      ""
    },
    footer =
        "  cordon bench screening --positives un-positives.csv --negatives negatives-us.csv"
            + " --negatives negatives-global.csv")
final class BenchScreeningCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(
      names = "--positives",
      required = true,
      paramLabel = "FILE",
      description = "Listed parties; the column listed_name is the right answer.")
  private Path positives = Path.of("");

  @Option(
      names = "--negatives",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Parties that are on no list.")
  private List<Path> negatives = List.of();

  @Option(
      names = "--fields",
      paramLabel = "WHICH",
      defaultValue = "NAME",
      description = "name or all: what is asked about (default: name).")
  private Fields fields = Fields.NAME;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show so many misses and false positives (default: ${DEFAULT-VALUE}).")
  private int show;

  @Override
  public Integer call() {
    try (Register register = context.register()) {
      ScreeningReport report =
          ScreeningBench.run(new ScreeningRequest(positives, negatives, fields, show), register);
      context.out().println(format.isJson() ? ScreeningJson.of(report) : ScreeningText.of(report));
      return ExitCode.OK.number();
    }
  }
}
