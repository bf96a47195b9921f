package org.cordon.cli.screen;

import java.io.IOException;
import java.util.List;

/** Hands outcomes on to the sink and counts them. */
final class Tally {
  private final Screening.Sink sink;
  private long screened;
  private long rejected;
  private long hits;
  private long matches;
  private long notes;

  Tally(Screening.Sink sink) {
    this.sink = sink;
  }

  void take(List<Outcome> outcomes) throws IOException {
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Screened(ScreenResult result) -> take(result);
        case Outcome.Rejected(var reject) -> {
          rejected++;
          sink.reject(reject);
        }
      }
    }
  }

  private void take(ScreenResult result) throws IOException {
    screened++;
    matches += result.hits().size();
    hits += result.isHit() ? 1 : 0;
    notes += result.party().notes().isEmpty() ? 0 : 1;
    sink.result(result);
  }

  ScreenSummary summary() {
    return new ScreenSummary(screened + rejected, screened, rejected, hits, matches, notes);
  }
}
