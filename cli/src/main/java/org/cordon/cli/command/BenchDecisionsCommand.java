package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cordon.bench.decisions.DecisionsBench;
import org.cordon.cli.ExitCode;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.PartyScreen;
import org.cordon.measure.RegisterScreen;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast transactions are decided. */
@Command(
    name = "decisions",
    description = {
      "Measures decisions on invented shipments on one thread, all regimes loaded, parties screened"
          + " against the current register, and the shares of the time.",
      ""
    },
    footer = "  cordon bench decisions --shipments 20000")
final class BenchDecisionsCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();

  @Option(
      names = "--shipments",
      paramLabel = "N",
      defaultValue = "20000",
      description = "So many in a round (default: ${DEFAULT-VALUE}).")
  private int shipments;

  @Override
  public Integer call() throws IOException {
    MeasureSet set = measures.load();
    Path file = context.home().register();
    if (!Files.exists(file)) {
      context.out().print(new DecisionsBench(set, PartyScreen.NONE).run(shipments));
    } else {
      try (Register register = Register.open(file)) {
        context.out().print(new DecisionsBench(set, new RegisterScreen(register)).run(shipments));
      }
    }
    return ExitCode.OK.number();
  }
}
