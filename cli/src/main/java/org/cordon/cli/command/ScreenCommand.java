package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.command.MomentOptions.Opened;
import org.cordon.cli.input.CountedInput;
import org.cordon.cli.input.InputFormat;
import org.cordon.cli.input.Parties;
import org.cordon.cli.input.PartyReader;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.Output;
import org.cordon.cli.render.OutputFormat;
import org.cordon.cli.render.ResultRenderer;
import org.cordon.cli.render.SummaryLine;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.terminal.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens a file of parties. */
@Command(
    name = "screen",
    description = {
      "Screens every row of a file: CSV with a header line, JSON lines, or FollowTheMoney JSON"
          + " lines.",
      "Results come in the order of the rows. A row that cannot be read goes to a rejects file and"
          + " is counted: rows = screened + rejected.",
      ""
    },
    footer = {
      "  cordon screen customers.csv",
      "  cordon screen customers.csv --map name=\"Full name\" --map birthDate=DOB --map"
          + " country:=de",
      "  cordon screen customers.csv --format html --out report.html --threshold 0.7",
      "  cordon screen parties.jsonl --sources un-sc,us-ofac-sdn --format json | jq '.results[] |"
          + " select(.hit)'",
      "  cut -d';' -f2,5 export.csv | cordon screen - --schema Person --format csv --out hits.csv"
    })
final class ScreenCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private QuestionOptions questions = new QuestionOptions();
  @Mixin private MomentOptions moment = new MomentOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ShowOptions show = new ShowOptions();

  @Parameters(paramLabel = "FILE", description = "The file to screen; - for standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--map",
      paramLabel = "PROPERTY=COLUMN",
      description = {
        "Which column is which property, e.g. name=\"Full name\", birthDate=#3; PROPERTY:=VALUE for"
            + " all rows alike.",
        "Columns that are not named here are guessed from the header."
      })
  private List<String> rules = List.of();

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description =
          "What the parties are, when the rows do not say: Person, Company, Vessel, LegalEntity"
              + " ...")
  private @Nullable String schema;

  @Option(
      names = "--input-format",
      paramLabel = "FORM",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private InputFormat inputFormat = InputFormat.auto;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where rows that cannot be read go (default: beside --out or the input,"
              + " NAME.rejects.csv).")
  private @Nullable Path rejects;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads match (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw context.wrong("--threads: expected 1 or more, found " + threads);
    }
    checkFile();
    try (Opened opened = moment.open(context);
        CountedInput bytes = bytes();
        PartyReader input = Parties.open(name(), bytes, inputFormat, rules());
        Output target = Output.to(output.out(), context.out());
        Progress progress = context.progress("screening", "rows")) {
      tell(input.description());
      boolean all = show.all(output.format());
      ScreenRun run =
          new ScreenRun(
              opened, questions.check(context, opened.register()), threads, name(), rejects(), all);
      ResultRenderer renderer = output.format().renderer(target.writer(), context.terminal());
      ScreenSummary summary = run.to(renderer, input, bytes, progress);
      target.complete();
      tell(summary, progress.seconds());
      return summary.exitCode().number();
    }
  }

  private void tell(ScreenSummary summary, double seconds) {
    if (output.format() != OutputFormat.table || output.out().isPresent()) {
      tell(SummaryLine.of(summary));
    }
    output.out().ifPresent(path -> tell("written to " + path));
    if (summary.rejected() > 0) {
      tell(Figures.count(summary.rejected(), "row", "rows") + " rejected, see " + rejects());
    }
    if (context.terminal().err() && seconds > 1) {
      tell(Figures.count(Math.round(summary.rows() / seconds)) + " rows per second");
    }
  }

  // What is for people and no part of the result goes to standard error.
  private void tell(String text) {
    context.err().println("cordon: " + text);
    context.err().flush();
  }

  private void checkFile() {
    if (!isStandardInput() && !Files.isRegularFile(file)) {
      throw CliException.badInput(
          Files.isDirectory(file)
              ? "expected a file to screen, found a folder: " + file
              : "there is no such file: " + file);
    }
    if (!isStandardInput() && !Files.isReadable(file)) {
      throw CliException.badInput("no permission to read: " + file);
    }
  }

  private boolean isStandardInput() {
    return file.toString().equals("-");
  }

  private String name() {
    return isStandardInput() ? "standard input" : String.valueOf(file.getFileName());
  }

  private CountedInput bytes() throws IOException {
    return isStandardInput()
        ? new CountedInput(context.around().input(), -1)
        : CountedInput.of(file);
  }

  private List<String> rules() {
    List<String> all = new ArrayList<>(rules);
    Optional.ofNullable(schema).ifPresent(name -> all.add("schema:=" + name));
    return all;
  }

  private Path rejects() {
    if (rejects != null) {
      return rejects;
    }
    Path beside = output.out().orElse(isStandardInput() ? Path.of("stdin") : file);
    return beside.resolveSibling(beside.getFileName() + ".rejects.csv");
  }
}
