package org.cordon.cli.render;

import java.io.IOException;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;

/**
 * Writes the results of a screening as they come: first the head, then each result, then the
 * summary. Holds no more than a few results at a time. For one thread; closes nothing that it was
 * given.
 */
public sealed interface ResultRenderer
    permits CsvRenderer, HtmlRenderer, JsonRenderer, SeveralRenderers, TableRenderer {
  /** Starts the output. */
  void begin(ScreenHead head) throws IOException;

  /** Writes one result. */
  void result(ScreenResult result) throws IOException;

  /** Ends the output and flushes it. */
  void end(ScreenSummary summary) throws IOException;
}
