package org.cordon.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.lists.TargetDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    description = {"Takes a decision back; the decision itself stays on record.", ""},
    footer = {"  cordon targets decisions", "  cordon targets undo 3"})
final class TargetsUndoCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(paramLabel = "NUMBER", description = "The number of the decision.")
  private int number;

  @Override
  public Integer call() throws IOException {
    try {
      TargetDecision kept =
          context
              .store()
              .decisions()
              .undo(number, decision.by(), decision.when(), decision.reason());
      DecisionOptions.tell(context, format.isJson(), kept);
      return ExitCode.OK.number();
    } catch (IllegalArgumentException e) {
      throw CliException.badInput(
          CliException.messageOf(e) + System.lineSeparator() + "See: cordon targets decisions");
    }
  }
}
