package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.ListStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compiles the register. */
@Command(
    name = "build",
    description = {
      "Compiles the register from the current edition of every list held; with a day, that of the"
          + " day, which is kept beside the current one.",
      "Entries of several lists that are the same subject become one target; what people decided"
          + " with cordon targets goes before the comparison.",
      ""
    },
    footer = {
      "  cordon register build",
      "  cordon register build --known-at 2023-10-18",
      "  cordon register build --no-resolve"
    })
final class RegisterBuildCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MomentOptions moment = new MomentOptions();

  @Option(names = "--no-resolve", description = "Keep every list entry as a target of its own.")
  private boolean noResolve;

  @Override
  public Integer call() throws IOException {
    if (moment.moment().isNow()) {
      context.out().println(Compile.register(context, context.store(), !noResolve));
      return ExitCode.OK.number();
    }
    if (noResolve) {
      throw context.wrong("expected --no-resolve without a day: registers of other days resolve");
    }
    ListStore store = moment.store(context);
    EditionsAt at = moment.editions(store);
    Path file = Compile.registerAt(context, store, at);
    context.out().println(Compile.describe(file));
    context.out().println("  " + at.moment() + ", in " + file);
    RegisterInfoCommand.editions(
        context, at.editions().stream().map(e -> e.forRegister((int) e.counts().kept())).toList());
    return ExitCode.OK.number();
  }
}
