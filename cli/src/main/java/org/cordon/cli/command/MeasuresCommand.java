package org.cordon.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What is known of the law: measures as data. */
@Command(
    name = "measures",
    description = {"Shows, compares and looks through measures: the law as data.", ""},
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      MeasuresListCommand.class,
      MeasuresShowCommand.class,
      MeasuresDiffCommand.class,
      MeasuresCompareCommand.class,
      MeasuresLintCommand.class,
      MeasuresFactsCommand.class,
      MeasuresImportKrCommand.class,
      HelpCommand.class
    },
    footer = {
      "  cordon measures list --regime un-dprk --as-of 2018-01-01",
      "  cordon measures list --code 8542.31 --to ru",
      "  cordon measures show UN-2397-7",
      "  cordon measures diff --from 2024-06-01 --to 2024-09-30 --regime kr-export",
      "  cordon measures compare KR24-4 SK61-1"
    })
final class MeasuresCommand extends CommandGroup {}
