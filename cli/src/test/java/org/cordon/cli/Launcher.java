package org.cordon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the launcher script of this project as a user would: another process, another folder. */
final class Launcher {
  /**
   * What a process did.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Outcome(int code, String out, String err) {}

  private final Path script;
  private final Path folder;
  private final Map<String, String> environment;

  /**
   * A launcher.
   *
   * @param script the script or a link to it
   * @param folder the folder that commands run in; outputs go there too
   * @param environment variables to set besides
   */
  Launcher(Path script, Path folder, Map<String, String> environment) {
    this.script = script;
    this.folder = folder;
    this.environment = environment;
  }

  /** The project's script. */
  static Path script() {
    String root = System.getProperty("cordon.root", "..");
    return Path.of(root).toAbsolutePath().normalize().resolve("cordon");
  }

  Outcome run(String... args) throws IOException, InterruptedException {
    return runWithInput("", args);
  }

  Outcome runWithInput(String input, String... args) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("stdin.txt"), input);
    Path out = folder.resolve("stdout.txt");
    Path err = folder.resolve("stderr.txt");
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.redirectInput(in.toFile());
    builder.redirectOutput(out.toFile());
    builder.redirectError(err.toFile());
    // Maven has just built what is to be run; a second Maven inside it must not start.
    builder.environment().put("CORDON_NO_BUILD", "1");
    builder.environment().put("CORDON_HOME", folder.resolve("home").toString());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Outcome(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
