package org.cordon.cli.screen;

import org.cordon.cli.input.Reject;

/** What became of one row. */
sealed interface Outcome {
  /** It was screened. */
  record Screened(ScreenResult result) implements Outcome {}

  /** It was no party. */
  record Rejected(Reject reject) implements Outcome {}
}
