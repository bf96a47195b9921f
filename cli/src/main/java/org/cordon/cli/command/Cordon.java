package org.cordon.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.cli.HomeFolder;
import org.cordon.cli.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
    footer = {
      "  cordon demo                                      screen the bundled example customers",
      "  cordon lists import un-sc consolidated.xml       load an official list",
      "  cordon screen customers.csv --format html --out report.html",
      "  cordon match \"Kim Jong Un\" --explain"
    })
public final class Cordon implements Runnable {
  /** All commands, in the order in which the help shows them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          ScreenCommand.class,
          MatchCommand.class,
          CheckCommand.class,
          SpotCommand.class,
          ReadCommand.class,
          MeasuresCommand.class,
          ListsCommand.class,
          RegisterCommand.class,
          TargetsCommand.class,
          ServeCommand.class,
          BenchCommand.class,
          CompletionCommand.class,
          VersionCommand.class,
          RehearseCommand.class,
          HelpCommand.class);

  /** Those that look at the others. */
  private static final Set<Class<?>> OVER_ALL = Set.of(CompletionCommand.class, HelpCommand.class);

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

  /**
   * Makes the command line ready for some words: with the command alone that the first word names,
   * else with all. To describe all of them to the parser takes longer than a short command runs.
   */
  public static CommandLine commandLine(Surroundings around, String... words) {
    CommandLine line = new CommandLine(new Cordon(around));
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(command -> words.length > 0 && isNamed(command, words[0]))
            .filter(command -> !OVER_ALL.contains(command))
            .toList();
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    line.registerConverter(LocalDate.class, new DayConverter());
    return line;
  }

  private static boolean isNamed(Class<?> command, String word) {
    Command described = command.getAnnotation(Command.class);
    return described != null && described.name().equals(word);
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
