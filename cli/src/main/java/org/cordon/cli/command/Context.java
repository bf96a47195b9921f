package org.cordon.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.cli.CliException;
import org.cordon.cli.HomeFolder;
import org.cordon.cli.Surroundings;
import org.cordon.cli.terminal.Progress;
import org.cordon.cli.terminal.Terminal;
import org.cordon.lists.ListStore;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command needs: the streams, the folder, the register. Mixed into each command. */
@Command
final class Context {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("unused")
  private boolean help;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Surroundings around() {
    return root().around();
  }

  HomeFolder home() {
    return root().home();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  Terminal terminal() {
    return around().terminal();
  }

  Progress progress(String what, String unit) {
    return Progress.on(err(), terminal(), what, unit);
  }

  ListStore store() throws IOException {
    return ListStore.open(home().path());
  }

  /** Opens the register of the folder in use. */
  Register register() {
    return register(home().register());
  }

  static Register register(Path file) {
    if (!Files.exists(file)) {
      throw CliException.data(
          "there is no register yet: "
              + file
              + System.lineSeparator()
              + "Import a list first (cordon lists import un-sc FILE), or try cordon demo.");
    }
    return Register.open(file);
  }

  /** A failure that points at the command line. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Something made of what the command line says. */
  interface Asked<T, E extends Exception> {
    /** Makes it; an {@link IllegalArgumentException} says what is wrong with the command line. */
    T make() throws E;
  }

  /** What the command line asks for; what is wrong with it points at the command line. */
  <T, E extends Exception> T checked(Asked<T, E> asked) throws E {
    try {
      return asked.make();
    } catch (IllegalArgumentException e) {
      throw wrong(CliException.messageOf(e));
    }
  }

  CommandSpec spec() {
    return spec;
  }

  private Cordon root() {
    return (Cordon) spec.root().userObject();
  }
}
