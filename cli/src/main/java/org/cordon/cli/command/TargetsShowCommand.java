package org.cordon.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.TargetSummary;
import org.cordon.cli.screen.Screening;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows which entries make up a target. */
@Command(
    name = "show",
    description = {
      "Shows which entries make up a target, and in one line each why they were joined.",
      ""
    },
    footer = {"  cordon targets show QDi.001", "  cordon targets show un-sc:QDi.001 --format json"})
final class TargetsShowCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "TARGET_OR_ENTRY",
      description = "A key or entity id, or SOURCE:KEY for one entry.")
  private String name = "";

  @Override
  public Integer call() throws IOException {
    try (Register register = context.register()) {
      TargetSummary summary =
          new TargetSummary(
              new EntryNames(register).target(name), Screening.bySource(register.editions()));
      if (format.isJson()) {
        summary.json(context.out());
      } else {
        summary.text(context.out(), context.terminal());
      }
      return ExitCode.OK.number();
    }
  }
}
