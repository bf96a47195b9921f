package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cordon.cli.input.CountedInput;
import org.cordon.cli.input.PartyReader;
import org.cordon.cli.input.Reject;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.Output;
import org.cordon.cli.render.OutputFormat;
import org.cordon.cli.render.RejectsFile;
import org.cordon.cli.render.ResultRenderer;
import org.cordon.cli.render.SummaryLine;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.screen.Screening;
import org.cordon.cli.terminal.Progress;
import org.cordon.register.Register;

/** One screening from input to output. */
final class ScreenRun {
  private static final String SHAPE = "cordon.screen/1";

  private final Context context;
  private final Register register;
  private final Screening.Options options;
  private final int threads;
  private final Path rejectsPath;

  ScreenRun(
      Context context, Register register, Screening.Options options, int threads, Path rejectsPath) {
    this.context = context;
    this.register = register;
    this.options = options;
    this.threads = threads;
    this.rejectsPath = rejectsPath;
  }

  /** Screens and writes; what is for people and not part of the result goes to standard error. */
  ScreenSummary write(
      String title,
      PartyReader input,
      CountedInput bytes,
      OutputFormat format,
      Optional<Path> out,
      boolean all)
      throws IOException {
    try (Output output = Output.to(out, context.out());
        RejectsFile rejects = new RejectsFile(rejectsPath);
        Screening screening = new Screening(register, options, threads);
        Progress progress = context.progress("screening", "rows")) {
      ResultRenderer renderer = format.renderer(output.writer(), context.terminal());
      renderer.begin(head(title));
      ScreenSummary summary =
          screening.run(input, new Writing(renderer, rejects, all, progress, bytes));
      progress.close();
      renderer.end(summary);
      output.complete();
      tell(summary, out, format, progress.seconds());
      return summary;
    }
  }

  private ScreenHead head(String title) {
    return new ScreenHead(
        SHAPE, title, register.editions(), options.threshold(), options.limit(), options.sources());
  }

  private void tell(ScreenSummary summary, Optional<Path> out, OutputFormat format, double seconds) {
    if (format != OutputFormat.table || out.isPresent()) {
      context.err().println("cordon: " + SummaryLine.of(summary));
    }
    out.ifPresent(path -> context.err().println("cordon: written to " + path));
    if (summary.rejected() > 0) {
      context
          .err()
          .println("cordon: " + Figures.count(summary.rejected(), "row", "rows") + " rejected, see " + rejectsPath);
    }
    if (context.terminal().err() && seconds > 1) {
      context
          .err()
          .println("cordon: " + Figures.count(Math.round(summary.rows() / seconds)) + " rows per second");
    }
    context.err().flush();
  }

  /** Takes results in order: to the renderer, to the rejects file, to the progress line. */
  private static final class Writing implements Screening.Sink {
    private final ResultRenderer renderer;
    private final RejectsFile rejects;
    private final boolean all;
    private final Progress progress;
    private final CountedInput bytes;
    private long count;

    Writing(
        ResultRenderer renderer,
        RejectsFile rejects,
        boolean all,
        Progress progress,
        CountedInput bytes) {
      this.renderer = renderer;
      this.rejects = rejects;
      this.all = all;
      this.progress = progress;
      this.bytes = bytes;
    }

    @Override
    public void result(ScreenResult result) throws IOException {
      progress.at(++count, bytes.share());
      if (all || result.isHit()) {
        renderer.result(result);
      }
    }

    @Override
    public void reject(Reject reject) throws IOException {
      progress.at(++count, bytes.share());
      rejects.add(reject);
    }
  }
}
