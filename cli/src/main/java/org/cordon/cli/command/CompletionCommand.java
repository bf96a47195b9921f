package org.cordon.cli.command;

import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a completion script for the shell. */
@Command(
    name = "completion",
    description = {"Writes a completion script for bash and zsh.", ""},
    footer = {
      "  source <(cordon completion)                                         in ~/.bashrc or"
          + " ~/.zshrc",
      "  cordon completion > /etc/bash_completion.d/cordon                   for all users"
    })
final class CompletionCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Override
  public Integer call() {
    context.out().print(AutoComplete.bash("cordon", context.spec().root().commandLine()));
    context.out().flush();
    return ExitCode.OK.number();
  }
}
