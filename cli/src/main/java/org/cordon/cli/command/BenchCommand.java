package org.cordon.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Measures accuracy and speed. */
@Command(
    name = "bench",
    description = "Measures accuracy and speed.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BenchPairsCommand.class,
      BenchScreeningCommand.class,
      BenchSpeedCommand.class,
      BenchSpotCommand.class,
      BenchReportsCommand.class,
      BenchServeCommand.class,
      BenchGrowthCommand.class,
      BenchCustomersCommand.class,
      BenchDecisionsCommand.class,
      BenchGoodsCommand.class,
      BenchPaymentsCommand.class,
      BenchAliasesCommand.class,
      BenchCalibrationCommand.class,
      BenchResolutionCommand.class,
      BenchLearnCommand.class,
      HelpCommand.class
    },
    footer = {
      "  cordon bench pairs name-pairs.csv",
      "  cordon bench screening --positives positives.csv --negatives negatives.csv",
      "  cordon bench aliases --show 5",
      "  cordon bench resolution",
      "  cordon bench calibration --plot reliability.svg",
      "  cordon bench speed --format json",
      "  cordon bench serve --seconds 10",
      "  cordon bench growth --plot growth.svg",
      "  cordon bench customers --count 1000000 > customers.csv"
    })
final class BenchCommand extends CommandGroup {}
