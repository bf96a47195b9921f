package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.command.MomentOptions.Opened;
import org.cordon.cli.input.CountedInput;
import org.cordon.cli.input.InputFormat;
import org.cordon.cli.input.Parties;
import org.cordon.cli.input.PartyReader;
import org.cordon.cli.render.Output;
import org.cordon.cli.render.OutputFormat;
import org.cordon.cli.render.ResultRenderer;
import org.cordon.cli.render.SeveralRenderers;
import org.cordon.cli.screen.AskedDay;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.terminal.Progress;
import org.cordon.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens the bundled example customers against the bundled data. */
@Command(
    name = "demo",
    description = {
      "Screens the bundled example customers against the bundled lists, prints the hits and writes"
          + " a report.",
      "The lists are imported like any other, into a folder of the demo's own.",
      ""
    },
    footer = {"  cordon demo", "  cordon demo --out report.html"})
final class DemoCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private QuestionOptions questions = new QuestionOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the HTML report goes (default: in the demo's folder).")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    DemoFolder folder = DemoFolder.of(context);
    folder.prepare(context);
    Path report = (out == null ? folder.report() : out).toAbsolutePath().normalize();
    ScreenSummary summary = screen(folder, report);
    context.out().println("report: " + report);
    context.out().flush();
    return summary.exitCode().number();
  }

  private ScreenSummary screen(DemoFolder folder, Path report) throws IOException {
    try (Register register = Context.register(folder.register());
        CountedInput bytes = CountedInput.of(folder.customers());
        PartyReader input = Parties.open("customers.csv", bytes, InputFormat.csv, List.of());
        Output table = Output.to(Optional.empty(), context.out());
        Output html = Output.to(report);
        Progress progress = context.progress("screening", "rows")) {
      ScreenRun run =
          new ScreenRun(
              new Opened(register, AskedDay.NONE),
              questions.check(context, register),
              Runtime.getRuntime().availableProcessors(),
              "the example customers",
              folder.rejects(),
              false);
      ResultRenderer both =
          new SeveralRenderers(
              List.of(
                  OutputFormat.table.renderer(table.writer(), context.terminal()),
                  OutputFormat.html.renderer(html.writer(), context.terminal())));
      ScreenSummary summary = run.to(both, input, bytes, progress);
      html.complete();
      table.complete();
      return summary;
    }
  }
}
