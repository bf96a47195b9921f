package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.lists.Download;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ListStore;
import org.cordon.lists.Source;
import org.cordon.lists.update.EnabledSources;
import org.cordon.lists.update.FetchLimits;
import org.cordon.lists.update.FolderFiles;
import org.cordon.lists.update.Judging;
import org.cordon.lists.update.Tokens;
import org.cordon.lists.update.UpdateOutcome;
import org.cordon.lists.update.UpdateOutcome.Result;
import org.cordon.lists.update.UpdateRun;
import org.cordon.lists.update.Updater;
import org.cordon.lists.update.WebClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches lists from their official addresses, or takes them from a folder. */
@Command(
    name = "update",
    description = {
      "Fetches the enabled lists, or those named, from their official addresses; keeps what is new"
          + " as editions and compiles the register. What does not pass the checks goes to"
          + " quarantine, and the edition held goes on serving.",
      "Addresses and files of a list are data: sources.json in the data folder adds or replaces"
          + " some. Proxies come from HTTPS_PROXY and NO_PROXY, tokens from"
          + " CORDON_TOKEN_<SOURCE>.",
      ""
    },
    footer = {
      "  cordon lists enable un-sc us-ofac-sdn && cordon lists update",
      "  cordon lists update un-sc --format json",
      "  cordon lists update --from-dir /media/usb/lists"
    })
final class ListsUpdateCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "Lists to update; naming one allows its address this once.")
  private List<String> names = List.of();

  @Option(
      names = "--from-dir",
      paramLabel = "DIR",
      description = "Take DIR/SOURCE/FILE or DIR/FILE instead of fetching; the same checks.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--shrink-limit",
      paramLabel = "SHARE",
      defaultValue = "" + ImportOptions.DEFAULT_SHRINK_LIMIT,
      description =
          "The share of entries that may disappear before a copy goes to quarantine (default:"
              + " ${DEFAULT-VALUE}).")
  private double shrinkLimit;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many lists at once (default: ${DEFAULT-VALUE}).")
  private int parallel;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The most bytes of one file (default: 1 GiB).")
  private Optional<Long> maxBytes = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The most time for one file with all attempts (default: 1800).")
  private Optional<Long> timeout = Optional.empty();

  @Option(
      names = "--attempts",
      paramLabel = "N",
      description = "Attempts in a row that may bring nothing new (default: 5).")
  private Optional<Integer> attempts = Optional.empty();

  @Option(names = "--no-compile", description = "Leave the register as it is.")
  private boolean noCompile;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!(shrinkLimit >= 0 && shrinkLimit <= 1) || parallel < 1 || parallel > 16) {
      throw context.wrong("expected --shrink-limit from 0 to 1 and --parallel from 1 to 16");
    }
    FetchLimits limits = limits();
    ListStore store = context.store();
    List<UpdateOutcome> outcomes;
    try (UpdateProgress progress = new UpdateProgress(context.progress("updating", "bytes"))) {
      outcomes =
          folder.isPresent()
              ? fromFolder(store, folder.get(), progress)
              : fetched(store, limits, progress);
    }
    UpdateResults.write(context, format.isJson(), outcomes);
    compile(store, outcomes);
    boolean allWell =
        outcomes.stream()
            .map(UpdateOutcome::result)
            .allMatch(result -> result == Result.UPDATED || result == Result.UNCHANGED);
    return (allWell ? ExitCode.OK : ExitCode.BAD_INPUT).number();
  }

  private FetchLimits limits() {
    try {
      FetchLimits limits = FetchLimits.STANDARD;
      limits = maxBytes.isPresent() ? limits.withMaxBytes(maxBytes.get()) : limits;
      limits = attempts.isPresent() ? limits.withAttempts(attempts.get()) : limits;
      return timeout.isPresent() ? limits.withTotal(Duration.ofSeconds(timeout.get())) : limits;
    } catch (IllegalArgumentException e) {
      throw context.wrong(CliException.messageOf(e));
    }
  }

  private List<UpdateOutcome> fetched(ListStore store, FetchLimits limits, UpdateProgress progress)
      throws IOException, InterruptedException {
    List<UpdateRun.Task> tasks = new ArrayList<>();
    for (String name : wanted()) {
      Source source = known(store, name);
      tasks.add(new UpdateRun.Task(source, download(store, name)));
    }
    Map<String, String> environment = context.around().environment();
    Updater updater =
        new Updater(
            store,
            context.home().path(),
            WebClient.of(environment, limits),
            limits,
            new Tokens(Map.of(), environment),
            new MachinePacing(),
            shrinkLimit,
            progress);
    return UpdateRun.run(updater, tasks, parallel);
  }

  private List<String> wanted() throws IOException {
    List<String> wanted =
        names.isEmpty()
            ? List.copyOf(new EnabledSources(context.home().path()).names())
            : names.stream().distinct().toList();
    if (wanted.isEmpty()) {
      throw context.wrong(
          "no list is enabled, and none was named; nothing is fetched unasked"
              + System.lineSeparator()
              + "Enable some (cordon lists enable un-sc), or name them (cordon lists update"
              + " un-sc).");
    }
    return wanted;
  }

  private Source known(ListStore store, String name) {
    return store
        .sources()
        .find(name)
        .orElseThrow(() ->
            context.wrong(
                "expected a known list, found "
                    + name
                    + "; known are "
                    + String.join(", ", store.sources().names())));
  }

  private Download download(ListStore store, String name) {
    return store
        .sources()
        .download(name)
        .orElseThrow(() ->
            context.wrong(
                "no files with addresses are declared for "
                    + name
                    + System.lineSeparator()
                    + "Declare them in "
                    + context.home().path().resolve("sources.json")
                    + ", or import it (cordon lists import "
                    + name
                    + " FILE)."));
  }

  private List<UpdateOutcome> fromFolder(ListStore store, Path dir, UpdateProgress progress)
      throws IOException {
    FolderFiles files = new FolderFiles(dir);
    Judging judging = new Judging(store, shrinkLimit, progress);
    List<UpdateOutcome> outcomes = new ArrayList<>();
    for (String name : names.isEmpty() ? store.sources().names() : names) {
      Source source = known(store, name);
      Optional<List<Path>> found = files.of(source, store.sources().download(name));
      if (found.isPresent()) {
        outcomes.add(judging.judge(source, found.get(), Instant.now()));
      } else if (!names.isEmpty()) {
        throw CliException.badInput(
            "expected the files of %s in %s or %s, found none or not all of them"
                .formatted(name, dir.resolve(name), dir));
      }
    }
    if (outcomes.isEmpty()) {
      throw CliException.badInput(
          "found no files of any known list in " + dir + "; expected " + dir + "/SOURCE/FILE");
    }
    return outcomes;
  }

  private void compile(ListStore store, List<UpdateOutcome> outcomes) throws IOException {
    boolean any = outcomes.stream().anyMatch(outcome -> outcome.result() == Result.UPDATED);
    if (any && !noCompile) {
      String line = Compile.register(context, store);
      (format.isJson() ? context.err() : context.out()).println(line);
    }
  }
}
