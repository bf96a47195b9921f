package org.cordon.cli.command;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cordon.cli.render.Figures;
import org.cordon.cli.terminal.Progress;
import org.cordon.lists.update.UpdateListener;

/** Shows how far several updates are, in one line. Safe for several threads. */
final class UpdateProgress implements UpdateListener, AutoCloseable {
  private final Progress progress;
  private final Map<String, String> states = new TreeMap<>();

  UpdateProgress(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void receiving(String source, String file, long bytes, long expected) {
    String share = expected > 0 ? " " + bytes * 100 / expected + "%" : "";
    tell(source, Figures.bytes(bytes) + share);
  }

  @Override
  public void waiting(String source, String file, String reason, Duration time) {
    tell(source, "waiting " + time.toSeconds() + " s (" + reason + ")");
  }

  @Override
  public void checking(String source, long entries) {
    tell(source, "checking " + Figures.count(entries));
  }

  @Override
  public synchronized void done(String source) {
    states.remove(source);
    draw();
  }

  private synchronized void tell(String source, String state) {
    states.put(source, state);
    draw();
  }

  private void draw() {
    progress.note(
        states.entrySet().stream()
            .map(state -> state.getKey() + " " + state.getValue())
            .collect(Collectors.joining("; ")));
  }

  @Override
  public synchronized void close() {
    progress.close();
  }
}
