package org.cordon.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The lists that parties are screened against. */
@Command(
    name = "lists",
    description = "Fetches or imports published lists, shows what is held, and exports it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ListsImportCommand.class,
      ListsUpdateCommand.class,
      ListsEnableCommand.class,
      ListsDisableCommand.class,
      ListsQuarantineCommand.class,
      ListsStatusCommand.class,
      ListsShowCommand.class,
      ListsDiffCommand.class,
      ListsHistoryCommand.class,
      ListsExportCommand.class,
      ListsRemoveCommand.class,
      ListsRebuildCommand.class,
      HelpCommand.class
    },
    footer = {
      "  cordon lists import un-sc consolidated.xml",
      "  cordon lists status",
      "  cordon lists show KPi.033",
      "  cordon lists diff un-sc"
    })
final class ListsCommand extends CommandGroup {}
