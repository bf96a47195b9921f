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

  /** The code to end with. */
  public ExitCode code() {
    return code;
  }
}
