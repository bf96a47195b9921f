package org.cordon.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The subjects that entries of several lists stand for. */
@Command(
    name = "targets",
    description = {
      "Shows which entries of several lists are taken for one subject and why, and keeps what"
          + " people decide about that.",
      "Decisions are kept as data beside the editions and honoured whenever a register is built.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TargetsListCommand.class,
      TargetsShowCommand.class,
      TargetsExplainCommand.class,
      TargetsSplitCommand.class,
      TargetsJoinCommand.class,
      TargetsDecisionsCommand.class,
      TargetsUndoCommand.class,
      HelpCommand.class
    },
    footer = {
      "  cordon targets list",
      "  cordon targets explain un-sc:QDi.001",
      "  cordon targets split us-ofac-sdn:6365 --reason \"another man of that name\"",
      "  cordon targets join un-sc:QDi.001 gb-conlist:6897"
    })
final class TargetsCommand extends CommandGroup {}
