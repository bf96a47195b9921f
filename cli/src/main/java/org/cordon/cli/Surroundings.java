package org.cordon.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.cordon.cli.terminal.Terminal;

/**
 * All that a command may take from outside its options.
 *
 * @param environment the environment variables
 * @param properties the system properties
 * @param terminal what the output streams can show
 * @param input standard input
 */
public record Surroundings(
    Map<String, String> environment, Properties properties, Terminal terminal, InputStream input) {

  /** Those of this process. */
  public static Surroundings ofProcess() {
    Map<String, String> environment = System.getenv();
    Properties properties = System.getProperties();
    return new Surroundings(
        environment, properties, Terminal.of(properties, environment), System.in);
  }

  Path userHome() {
    return Path.of(properties.getProperty("user.home", "."));
  }

  String system() {
    return properties.getProperty("os.name", "");
  }
}
