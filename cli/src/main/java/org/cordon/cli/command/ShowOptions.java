package org.cordon.cli.command;

import org.cordon.cli.render.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which results are written. */
final class ShowOptions {
  /** Which parties are written. */
  enum Which {
    /** Only those with a hit. */
    hits,
    /** All. */
    all
  }

  @Option(
      names = "--show",
      paramLabel = "WHICH",
      description =
          "${COMPLETION-CANDIDATES}: which parties are written (default: all for json and csv, else"
              + " hits).")
  private @Nullable Which which;

  boolean all(OutputFormat format) {
    return which == null ? format.showsAll() : which == Which.all;
  }
}
