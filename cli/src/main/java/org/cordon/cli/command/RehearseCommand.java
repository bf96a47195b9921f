package org.cordon.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Runs usual commands without output. The launcher calls this once after a build, with the JVM
 * recording which classes are loaded, so that later starts find them ready.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Runs usual commands without output, for the start-up cache.")
final class RehearseCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Override
  public Integer call() throws IOException {
    DemoFolder folder = DemoFolder.of(context);
    folder.prepare(context);
    String home = folder.home().toString();
    String report = folder.home().resolve("rehearsal.html").toString();
    String customers = folder.customers().toString();
    for (List<String> command :
        List.of(
            List.of("demo", "--out", report),
            List.of("match", "Kim Jong Un", "--home", home),
            List.of("match", "김정은", "--birth-date", "1984", "--explain", "--home", home),
            List.of("match", "Ri Pyong Chol", "--format", "json", "--home", home),
            List.of("screen", customers, "--format", "csv", "--home", home),
            List.of("lists", "status", "--home", home),
            List.of("version", "--home", home),
            List.of("help"),
            List.of("screen", "--help"))) {
      silently(command);
    }
    java.nio.file.Files.deleteIfExists(Path.of(report));
    return ExitCode.OK.number();
  }

  private void silently(List<String> command) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    org.cordon.cli.Main.run(context.around(), nowhere, nowhere, command.toArray(String[]::new));
  }
}
