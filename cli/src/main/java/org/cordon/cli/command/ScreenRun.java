package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.cordon.cli.command.MomentOptions.Opened;
import org.cordon.cli.input.CountedInput;
import org.cordon.cli.input.PartyReader;
import org.cordon.cli.input.Reject;
import org.cordon.cli.render.RejectsFile;
import org.cordon.cli.render.ResultRenderer;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.screen.Screening;
import org.cordon.cli.terminal.Progress;

/**
 * One screening from input to renderer.
 *
 * @param opened the register and the day it stands for
 * @param options how parties are asked about
 * @param threads how many threads match
 * @param title what is screened, for people
 * @param rejects where rows go that are no parties
 * @param all whether parties without a hit are rendered too
 */
record ScreenRun(
    Opened opened,
    Screening.Options options,
    int threads,
    String title,
    Path rejects,
    boolean all) {
  private static final String SHAPE = "cordon.screen/1";

  /** Screens all rows; closes the progress line before the summary is rendered. */
  ScreenSummary to(
      ResultRenderer renderer, PartyReader input, CountedInput bytes, Progress progress)
      throws IOException {
    try (RejectsFile file = new RejectsFile(rejects);
        Screening screening = new Screening(opened.register(), options, threads)) {
      renderer.begin(
          new ScreenHead(
              SHAPE,
              title,
              opened.register().editions(),
              options.threshold(),
              options.limit(),
              options.sources(),
              opened.day()));
      ScreenSummary summary =
          screening.run(input, new Writing(renderer, file, all, progress, bytes));
      progress.close();
      renderer.end(summary);
      return summary;
    }
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
