package org.cordon.cli;

/** A problem to be told in one to three lines, and the code to end with. */
public final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  private CliException(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  /** An input is missing or broken. */
  public static CliException badInput(String message) {
    return new CliException(ExitCode.BAD_INPUT, message);
  }

  /** The register, an edition or an output is not as it should be. */
  public static CliException data(String message) {
    return new CliException(ExitCode.DATA_PROBLEM, message);
  }

  /** The command line is wrong in a way that the option parser cannot see. */
  public static CliException usage(String message) {
    return new CliException(ExitCode.USAGE, message);
  }

  /** An input is broken; the cause says how. */
  public static CliException badInput(Exception cause) {
    return badInput(messageOf(cause));
  }

  /** The register, an edition or an output is not as it should be; the cause says how. */
  public static CliException data(Exception cause) {
    return data(messageOf(cause));
  }

  /** The message of an exception, or what kind it is when it has none. */
  public static String messageOf(Exception cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  /** The code to end with. */
  public ExitCode code() {
    return code;
  }
}
