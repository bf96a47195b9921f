package org.cordon.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordon.cli.command.Cordon;
import org.cordon.cli.command.Failures;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Starts a command. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs a command line and ends the process with its {@link ExitCode}. */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(Surroundings.ofProcess(), out, err, args);
    out.flush();
    err.flush();
    // Not System.exit: there are no shutdown hooks to run, and worker threads may still wind down.
    Runtime.getRuntime().halt(code);
  }

  /**
   * Runs a command line.
   *
   * @return the number of the {@link ExitCode}
   */
  public static int run(Surroundings around, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = commandLine(around, args);
    line.setOut(out);
    line.setErr(err);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return fault(
          err, "out of memory; give more with CORDON_JAVA_OPTS, e.g. CORDON_JAVA_OPTS=-Xmx2g");
    } catch (StackOverflowError | LinkageError e) {
      if (List.of(args).contains("--debug")) {
        e.printStackTrace(err);
      }
      return fault(err, "a fault in Cordon itself: " + e);
    }
  }

  private static int fault(PrintWriter err, String message) {
    err.println("cordon: " + message);
    err.flush();
    return ExitCode.FAULT.number();
  }

  /**
   * The commands, their options and their help.
   *
   * @param args what will be asked of it; without any, all commands are there
   */
  public static CommandLine commandLine(Surroundings around, String... args) {
    CommandLine line = Cordon.commandLine(around, args);
    line.setParameterExceptionHandler(Failures::wrongUsage);
    line.setExecutionExceptionHandler(Failures::failed);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    describe(line.getCommandSpec(), around.terminal().columns());
    return line;
  }

  private static void describe(CommandSpec spec, int columns) {
    spec.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.table())
        .footerHeading("%nExamples:%n")
        .width(Math.clamp(columns, 80, 110));
    spec.subcommands().values().forEach(line -> describe(line.getCommandSpec(), columns));
  }

  // What Cordon writes is UTF-8 whatever the locale says: names of many scripts stand in one table.
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new java.io.BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), BUFFER));
  }
}
