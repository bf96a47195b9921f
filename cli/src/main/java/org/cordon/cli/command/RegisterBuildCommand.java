package org.cordon.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compiles the register. */
@Command(
    name = "build",
    description = {
      "Compiles the register from the current edition of every list held.",
      "Entries of several lists that are the same subject become one target; what people decided"
          + " with cordon targets goes before the comparison.",
      ""
    },
    footer = {"  cordon register build", "  cordon register build --no-resolve"})
final class RegisterBuildCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Option(names = "--no-resolve", description = "Keep every list entry as a target of its own.")
  private boolean noResolve;

  @Override
  public Integer call() throws IOException {
    context.out().println(Compile.register(context, context.store(), !noResolve));
    return ExitCode.OK.number();
  }
}
