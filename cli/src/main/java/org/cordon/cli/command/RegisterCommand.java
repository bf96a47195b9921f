package org.cordon.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

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
    footer = {
      "  cordon register build",
      "  cordon register info --format json",
      "  cordon register verify"
    })
final class RegisterCommand extends CommandGroup {}
