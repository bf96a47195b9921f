package org.cordon.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compiles the register. */
@Command(
    name = "build",
    description = {"Compiles the register from the current edition of every list held.", ""},
    footer = "  cordon register build")
final class RegisterBuildCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Override
  public Integer call() throws IOException {
    context.out().println(Compile.register(context, context.store()));
    return ExitCode.OK.number();
  }
}
