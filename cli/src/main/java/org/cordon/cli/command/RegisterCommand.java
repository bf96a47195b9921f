package org.cordon.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The compiled register. */
@Command(
    name = "register",
    description = "Compiles the register from the editions held, and looks at it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RegisterBuildCommand.class,
      RegisterInfoCommand.class,
      RegisterVerifyCommand.class,
      HelpCommand.class
    },
    footer = {"  cordon register build", "  cordon register info --format json", "  cordon register verify"})
final class RegisterCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a sub-command the help is shown. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
