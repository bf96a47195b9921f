package org.cordon.cli.render;

import java.io.IOException;
import java.util.List;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;

/**
 * Writes the same results in several forms at once.
 *
 * @param renderers the forms
 */
public record SeveralRenderers(List<ResultRenderer> renderers) implements ResultRenderer {
  /** Copies the list. */
  public SeveralRenderers {
    renderers = List.copyOf(renderers);
  }

  @Override
  public void begin(ScreenHead head) throws IOException {
    for (ResultRenderer renderer : renderers) {
      renderer.begin(head);
    }
  }

  @Override
  public void result(ScreenResult result) throws IOException {
    for (ResultRenderer renderer : renderers) {
      renderer.result(result);
    }
  }

  @Override
  public void end(ScreenSummary summary) throws IOException {
    for (ResultRenderer renderer : renderers) {
      renderer.end(summary);
    }
  }
}
