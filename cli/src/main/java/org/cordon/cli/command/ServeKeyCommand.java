package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.server.http.Keys;
import org.cordon.server.http.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key for a caller of the server; only its digest is kept. */
@Command(
    name = "key",
    description = {
      "Makes a key for a caller: adds its digest to a file and prints the key once.",
      ""
    },
    footer = {
      "  cordon serve key screening-team --keys keys.txt",
      "  cordon serve key night-batch --role analyst --keys keys.txt"
    })
final class ServeKeyCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(index = "0", paramLabel = "NAME", description = "Whose key it is.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "read, analyst or admin (default: ${DEFAULT-VALUE}).")
  private String role = "read";

  @Option(
      names = "--keys",
      required = true,
      paramLabel = "FILE",
      description = "The file of digests; made if there is none.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Role allowed =
        Role.of(role)
            .orElseThrow(() ->
                context.wrong("--role: expected read, analyst or admin, found (" + role + ")"));
    if (!name.matches("[A-Za-z0-9._-]+")) {
      throw context.wrong("expected a name of letters, digits, . _ -, found (" + name + ")");
    }
    Keys.Made made = Keys.make(name, allowed);
    Files.writeString(
        file, made.known().line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    context.out().println(made.text());
    return ExitCode.OK.number();
  }
}
