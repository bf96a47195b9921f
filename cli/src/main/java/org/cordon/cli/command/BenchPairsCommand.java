package org.cordon.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cordon.bench.pairs.PairsBench;
import org.cordon.bench.pairs.PairsReport;
import org.cordon.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well pairs of names are told apart. */
@Command(
    name = "pairs",
    description = {
      "Scores pairs of names (CSV with the columns schema,name1,name2,is_match): precision, recall,"
          + " F1.",
      ""
    },
    footer = {
      "  cordon bench pairs name-pairs.csv --show 10",
      "  cordon bench pairs name-pairs.csv --format json"
    })
final class BenchPairsCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(paramLabel = "FILE", description = "The pairs.")
  private Path file = Path.of("");

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show so many pairs that came out wrong (default: ${DEFAULT-VALUE}).")
  private int show;

  @Override
  public Integer call() {
    PairsReport report = PairsBench.run(file);
    context.out().println(format.isJson() ? report.json() : report.text(show));
    return ExitCode.OK.number();
  }
}
