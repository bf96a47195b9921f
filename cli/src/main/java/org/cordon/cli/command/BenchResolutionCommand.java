package org.cordon.cli.command;

import java.util.concurrent.Callable;
import org.cordon.bench.resolution.ResolutionBench;
import org.cordon.bench.resolution.ResolutionReport;
import org.cordon.cli.ExitCode;
import org.cordon.cli.terminal.Progress;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Resolves the loaded lists with reference numbers hidden. */
@Command(
    name = "resolution",
    description = {
      "Resolves the entries of the current register anew, without decisions and with reference"
          + " numbers hidden, and compares the targets with the UN reference numbers that entries"
          + " carry.",
      "Counted are pairs of entries of different lists that both carry a reference: true when the"
          + " references are equal, found when both stand in one target.",
      ""
    },
    footer = {"  cordon bench resolution", "  cordon bench resolution --format json"})
final class BenchResolutionCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Override
  public Integer call() {
    try (Register register = context.register();
        Progress progress = context.progress("resolving", "%")) {
      ResolutionReport report =
          ResolutionBench.run(register, share -> progress.at(Math.round(share * 100), share));
      progress.close();
      context.out().print(format.isJson() ? report.json() : report.text());
      return ExitCode.OK.number();
    }
  }
}
