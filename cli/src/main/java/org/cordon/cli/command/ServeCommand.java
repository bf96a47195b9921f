package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.server.CordonServer;
import org.cordon.server.ServerSettings;
import org.cordon.server.data.ManifestFile;
import org.cordon.server.http.AuditLog;
import org.cordon.server.http.Keys;
import org.cordon.server.http.Limits;
import org.cordon.server.http.Listening;
import org.cordon.server.http.StructuredLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers over HTTP: the interface that clients of yente speak, our own under /v1, a console. */
@Command(
    name = "serve",
    subcommands = ServeKeyCommand.class,
    description = {
      "Answers questions over HTTP: POST /match and the other calls that clients of yente make,",
      "Cordon's own under /v1, and a console for people at /. See docs/server.md.",
      ""
    },
    footer = {
      "  cordon serve",
      "  cordon serve --port 8000 --audit audit.jsonl",
      "  cordon serve key screening-team --role analyst --keys keys.txt",
      "  cordon serve --address 0.0.0.0 --keys keys.txt --tls server.p12"
    })
final class ServeCommand implements Callable<Integer> {
  /** The variable that holds the password of the certificate file. */
  private static final String TLS_PASSWORD = "CORDON_TLS_PASSWORD";

  /** The variable that holds the secret of /updatez. */
  private static final String UPDATE_TOKEN = "CORDON_UPDATE_TOKEN";

  @Mixin private Context context = new Context();

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Where to listen (default: ${DEFAULT-VALUE}, this machine alone).")
  private String address = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port (default: ${DEFAULT-VALUE}; 0 for any free one).")
  private int port = 8000;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "Only callers with a key of this file are answered.")
  private @Nullable Path keys;

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description =
          "Certificate and key as PKCS #12, for HTTPS; its password in " + TLS_PASSWORD + ".")
  private @Nullable Path tls;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "Add a line of JSON for each request, without what was asked.")
  private @Nullable Path audit;

  @Option(
      names = "--audit-personal",
      description = "Audit lines also say the caller's address and the query string.")
  private boolean personal;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Further data sets and collections, as YAML.")
  private @Nullable Path manifest;

  @Option(
      names = "--under-way",
      paramLabel = "N",
      description = "Calls worked on at a time; more get 429 (default: ${DEFAULT-VALUE}).")
  private int underWay = Limits.USUAL.underWay();

  @Override
  public Integer call() throws IOException {
    StructuredLog.install();
    if (!Files.exists(context.home().register())) {
      Context.register(context.home().register()).close(); // says what to do
    }
    try (CordonServer server = CordonServer.start(settings())) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> closed(server)));
      context.err().println("cordon: answering at " + server.address());
      if (keys == null && !address.equals("127.0.0.1") && !address.equals("localhost")) {
        context.err().println("cordon: anybody who reaches this address may ask; see --keys");
      }
      context.err().flush();
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK.number();
  }

  private void closed(CordonServer server) {
    try {
      server.close();
    } catch (IOException e) {
      context.err().println("cordon: " + e.getMessage());
      context.err().flush();
    }
  }

  private ServerSettings settings() throws IOException {
    Map<String, String> environment = context.around().environment();
    Optional<Listening.Tls> certificate =
        Optional.ofNullable(tls)
            .map(file -> new Listening.Tls(file, environment.getOrDefault(TLS_PASSWORD, "")));
    Limits usual = Limits.USUAL;
    ServerSettings settings =
        ServerSettings.local(context.home().path())
            .at(new Listening(address, port, certificate))
            .within(
                new Limits(
                    underWay,
                    usual.connections(),
                    usual.uriBytes(),
                    usual.idle(),
                    usual.query(),
                    usual.batch()))
            .updatedWith(environment.getOrDefault(UPDATE_TOKEN, ""))
            .hiding(Set.of())
            .watching(Duration.ofSeconds(2))
            .ofVersion(VersionCommand.version());
    if (keys != null) {
      settings = settings.withKeys(read(keys));
    }
    if (manifest != null) {
      settings = settings.with(ManifestFile.read(manifest));
    }
    return audit == null ? settings : settings.auditedBy(AuditLog.to(audit, personal));
  }

  private static Keys read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw CliException.badInput(
          "there is no such file: " + file + "; make a key with cordon serve key NAME");
    }
    return Keys.read(file);
  }
}
