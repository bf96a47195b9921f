package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.lists.EditionsAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compiles the register. */
@Command(
    name = "build",
    description = {
      "Compiles the register from the current edition of every list held; with a day, that of the"
          + " day, which is kept beside the current one.",
      ""
    },
    footer = {"  cordon register build", "  cordon register build --known-at 2023-10-18"})
final class RegisterBuildCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MomentOptions moment = new MomentOptions();

  @Override
  public Integer call() throws IOException {
    if (moment.moment().isNow()) {
      context.out().println(Compile.register(context, context.store()));
      return ExitCode.OK.number();
    }
    EditionsAt at = moment.editions(context);
    Path file = Compile.registerAt(context, context.store(), at);
    context.out().println(Compile.describe(file));
    context.out().println("  " + at.moment() + ", in " + file);
    RegisterInfoCommand.editions(
        context, at.editions().stream().map(e -> e.forRegister((int) e.counts().kept())).toList());
    return ExitCode.OK.number();
  }
}
