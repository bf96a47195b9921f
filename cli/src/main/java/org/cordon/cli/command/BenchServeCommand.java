package org.cordon.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.bench.serve.LoadBench;
import org.cordon.bench.serve.LoadReport;
import org.cordon.bench.serve.LoadRequest;
import org.cordon.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast a server of this machine answers. */
@Command(
    name = "serve",
    description = {
      "Sends requests to a server that runs on this machine: an empty endpoint, /match with one"
          + " person, /match with 100. Names are made up from the register.",
      ""
    },
    footer = {
      "  cordon serve &",
      "  cordon bench serve --seconds 10",
      "  cordon bench serve --seconds 200 --swap-every 10"
    })
final class BenchServeCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(names = "--port", paramLabel = "PORT", description = "Its port (default: 8000).")
  private int port = 8000;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long each kind of request is measured (default: ${DEFAULT-VALUE}).")
  private int seconds = 10;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Seconds before each is measured (default: ${DEFAULT-VALUE}).")
  private int warmUp = 5;

  @Option(
      names = "--connections",
      paramLabel = "N",
      description = "Connections that ask at a time (default: ${DEFAULT-VALUE}).")
  private int connections = 8;

  @Option(
      names = "--swap-every",
      paramLabel = "SECONDS",
      description = "Replace the register's file by a copy of itself so often (default: never).")
  private int swapEvery;

  @Option(names = "--key", paramLabel = "KEY", description = "The API key to send.")
  private String key = "";

  @Override
  public Integer call() throws IOException {
    context.register().close();
    LoadReport report = LoadBench.run(request());
    context.out().println(format.isJson() ? report.json() : report.text());
    return ExitCode.OK.number();
  }

  private LoadRequest request() {
    return context.checked(() ->
        new LoadRequest(
            port,
            Duration.ofSeconds(seconds),
            Duration.ofSeconds(warmUp),
            connections,
            context.home().register(),
            swapEvery == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(swapEvery)),
            key));
  }
}
