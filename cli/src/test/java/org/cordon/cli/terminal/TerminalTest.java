package org.cordon.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class TerminalTest {
  @Test
  void theLauncherSaysWhatTheStreamsAre() {
    Terminal terminal = Terminal.of(properties("out,err", "97"), Map.of());

    assertThat(terminal).isEqualTo(new Terminal(true, true, 97, true));
    assertThat(Terminal.of(properties("", ""), Map.of())).isEqualTo(Terminal.NONE);
  }

  @Test
  void colourIsOnlyForTerminalsThatWantIt() {
    assertThat(Terminal.of(properties("out", ""), Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(Terminal.of(properties("out", ""), Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(Terminal.of(properties("err", ""), Map.of()).colour()).isFalse();
  }

  @Test
  void oddWidthsAreMadeUsable() {
    assertThat(Terminal.of(properties("out", "3"), Map.of()).columns()).isEqualTo(60);
    assertThat(Terminal.of(properties("out", "99999"), Map.of()).columns()).isEqualTo(400);
    assertThat(Terminal.of(properties("out", "wide"), Map.of()).columns()).isEqualTo(120);
    assertThat(Terminal.of(new Properties(), Map.of("COLUMNS", "88")).columns()).isEqualTo(88);
  }

  @Test
  void progressShowsShareRateAndTimeLeft() {
    Progress progress = progress(new StringWriter(), new AtomicLong());

    assertThat(progress.line(50_000, 0.25, 10))
        .isEqualTo("screening ██████░░░░░░░░░░░░░░░░░░  25%  50,000 rows, 5,000/s, 30 s left");
    assertThat(progress.line(50_000, 0.01, 60)).endsWith("833/s, 1 h 39 min left");
    assertThat(progress.line(7, -1, 0)).isEqualTo("screening 7 rows, 0/s");
  }

  @Test
  void progressIsDrawnSeldomAndTakenAway() {
    StringWriter err = new StringWriter();
    AtomicLong clock = new AtomicLong();
    try (Progress progress = progress(err, clock)) {
      for (int i = 0; i < 1000; i++) {
        clock.addAndGet(1_000_000);
        progress.at(i, i / 1000.0);
      }
    }
    assertThat(err.toString().chars().filter(c -> c == '\r').count()).isEqualTo(6);
    assertThat(err.toString()).endsWith("\r\u001b[K");
  }

  private static Progress progress(StringWriter err, AtomicLong clock) {
    return new Progress(new PrintWriter(err), true, "screening", "rows", clock::get);
  }

  private static Properties properties(String streams, String columns) {
    Properties properties = new Properties();
    properties.setProperty("cordon.terminal", streams);
    properties.setProperty("cordon.columns", columns);
    return properties;
  }
}
