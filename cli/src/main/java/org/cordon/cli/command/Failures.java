package org.cordon.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.cordon.bench.BenchFileException;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.lists.ListFormatException;
import org.cordon.register.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How failures are told: in one to three lines, without a stack trace unless asked for. */
public final class Failures {
  private Failures() {}

  /** The command line could not be understood. */
  public static int wrongUsage(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("cordon: " + failure.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return ExitCode.USAGE.number();
  }

  /** A command failed. */
  public static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    line.getOut().flush();
    PrintWriter err = line.getErr();
    ExitCode code = code(failure);
    if (!isBrokenPipe(failure)) {
      err.println("cordon: " + message(failure, code));
    }
    if (((Cordon) line.getCommandSpec().root().userObject()).debug()) {
      failure.printStackTrace(err);
    }
    err.flush();
    return code.number();
  }

  static ExitCode code(Exception failure) {
    return switch (failure) {
      case CliException cli -> cli.code();
      case ListFormatException list -> ExitCode.BAD_INPUT;
      case BenchFileException bench -> ExitCode.BAD_INPUT;
      case RegisterException register -> ExitCode.DATA_PROBLEM;
      case IOException io -> ExitCode.DATA_PROBLEM;
      default -> ExitCode.FAULT;
    };
  }

  static String message(Exception failure, ExitCode code) {
    String text = CliException.messageOf(failure);
    return switch (failure) {
      case NoSuchFileException missing -> "there is no such file: " + text;
      case AccessDeniedException denied -> "no permission for: " + text;
      case FileSystemException file -> text;
      default -> code == ExitCode.FAULT ? fault(failure, text) : text;
    };
  }

  private static String fault(Exception failure, String text) {
    return "a fault in Cordon itself: %s: %s%nPlease report it with the output of the same command with --debug."
        .formatted(failure.getClass().getSimpleName(), text);
  }

  // The reader of our output has seen enough, e.g. head: nobody is there to be told.
  private static boolean isBrokenPipe(Exception failure) {
    return failure instanceof IOException && "Broken pipe".equals(failure.getMessage());
  }
}
