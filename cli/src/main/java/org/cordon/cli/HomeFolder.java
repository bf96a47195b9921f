package org.cordon.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that holds editions and the register.
 *
 * @param path the folder; it need not exist yet
 */
public record HomeFolder(Path path) {
  /** The environment variable that names the folder. */
  public static final String VARIABLE = "CORDON_HOME";

  /**
   * The folder in use: the option, else {@value #VARIABLE}, else the place that the operating
   * system gives to data of programs (XDG base directories on Linux).
   *
   * @param option the value of {@code --home}
   * @param environment the environment variables
   * @param userHome the user's home folder
   * @param system the name of the operating system, as in the system property {@code os.name}
   */
  public static HomeFolder choose(
      Optional<Path> option, Map<String, String> environment, Path userHome, String system) {
    return new HomeFolder(
        option
            .or(() -> set(environment, VARIABLE))
            .orElseGet(() -> ofSystem(environment, userHome, system.toLowerCase(Locale.ROOT)))
            .toAbsolutePath()
            .normalize());
  }

  /** The folder in use in the given surroundings. */
  public static HomeFolder choose(Optional<Path> option, Surroundings around) {
    return choose(option, around.environment(), around.userHome(), around.system());
  }

  /**
   * The compiled register; the same file as {@code ListStore.registerFile()}, known without opening
   * the store.
   */
  public Path register() {
    return path.resolve("register.cordon");
  }

  private static Path ofSystem(Map<String, String> environment, Path userHome, String system) {
    if (system.startsWith("mac")) {
      return userHome.resolve("Library").resolve("Application Support").resolve("cordon");
    }
    if (system.startsWith("windows")) {
      return set(environment, "LOCALAPPDATA")
          .orElseGet(() -> userHome.resolve("AppData").resolve("Local"))
          .resolve("cordon");
    }
    // The XDG specification says that a relative path in the variable is to be ignored.
    return set(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElseGet(() -> userHome.resolve(".local").resolve("share"))
        .resolve("cordon");
  }

  private static Optional<Path> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
