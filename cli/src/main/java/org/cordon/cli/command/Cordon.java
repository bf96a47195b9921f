package org.cordon.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.cordon.cli.HomeFolder;
import org.cordon.cli.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code cordon}: holds the options that all commands share. */
@Command(
    name = "cordon",
    description =
        "Screens people, companies and vessels against sanctions lists, and shows the grounds.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ScreenCommand.class,
      MatchCommand.class,
      CheckCommand.class,
      MeasuresCommand.class,
      ListsCommand.class,
      RegisterCommand.class,
      TargetsCommand.class,
      BenchCommand.class,
      CompletionCommand.class,
      VersionCommand.class,
      RehearseCommand.class,
      HelpCommand.class
    },
    footer = {
      "  cordon demo                                      screen the bundled example customers",
      "  cordon lists import un-sc consolidated.xml       load an official list",
      "  cordon screen customers.csv --format html --out report.html",
      "  cordon match \"Kim Jong Un\" --explain"
    })
public final class Cordon implements Runnable {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description =
          "Where editions and register are kept (default: CORDON_HOME, else the user's data"
              + " folder).")
  private @Nullable Path home;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show stack traces of failures.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("unused")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings around;

  /** The command in the given surroundings. */
  public Cordon(Surroundings around) {
    this.around = around;
  }

  /** Without a sub-command the help is shown. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Whether stack traces are wanted. */
  public boolean debug() {
    return debug;
  }

  /** What the command may take from outside. */
  Surroundings around() {
    return around;
  }

  /** The folder of editions and register. */
  HomeFolder home() {
    return HomeFolder.choose(Optional.ofNullable(home), around);
  }
}
