package org.cordon.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.cordon.cli.terminal.Terminal;

/** Runs command lines inside the test. */
public final class CommandLineHarness {
  /**
   * What a command line did.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  public record Outcome(int code, String out, String err) {}

  private CommandLineHarness() {}

  /** Runs a command line with nothing on standard input. */
  public static Outcome run(String... args) {
    return runWithInput("", args);
  }

  /** Runs a command line. */
  public static Outcome runWithInput(String input, String... args) {
    Surroundings around =
        new Surroundings(
            Map.of(),
            new Properties(),
            Terminal.NONE,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(around, new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(code, out.toString(), err.toString());
  }
}
