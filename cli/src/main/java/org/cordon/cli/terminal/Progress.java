package org.cordon.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on standard error that says how far a long piece of work is: share done, rate and time
 * left. Silent when standard error is not a terminal. For one thread.
 */
public final class Progress implements AutoCloseable {
  private static final long REDRAW_NANOS = 200_000_000;
  private static final int BAR = 24;

  private final PrintWriter err;
  private final boolean shown;
  private final String what;
  private final String unit;
  private final LongSupplier nanos;
  private final long start;
  private long drawn;
  private boolean visible;

  /**
   * A progress line.
   *
   * @param err where it is drawn
   * @param shown whether it is drawn at all
   * @param what the work, e.g. {@code screening}
   * @param unit what is counted, in the plural, e.g. {@code rows}
   * @param nanos a clock in nanoseconds
   */
  public Progress(PrintWriter err, boolean shown, String what, String unit, LongSupplier nanos) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.unit = unit;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.drawn = start;
  }

  /** A progress line on the system's clock, drawn when standard error is a terminal. */
  public static Progress on(PrintWriter err, Terminal terminal, String what, String unit) {
    return new Progress(err, terminal.err(), what, unit, System::nanoTime);
  }

  /**
   * Says how far the work is; redraws at most five times a second.
   *
   * @param count how many units are done
   * @param share how much of the whole is done, from 0 to 1; below 0 when unknown
   */
  public void at(long count, double share) {
    if (!shown) {
      return;
    }
    long now = nanos.getAsLong();
    if (now - drawn >= REDRAW_NANOS) {
      drawn = now;
      visible = true;
      err.print("\r\u001b[K" + line(count, share, (now - start) / 1e9));
      err.flush();
    }
  }

  /** Says in words what is being done, for work that cannot be counted. */
  public void note(String text) {
    if (shown) {
      visible = true;
      err.print("\r\u001b[K" + what + ": " + text);
      err.flush();
    }
  }

  /** The seconds since the start. */
  public double seconds() {
    return (nanos.getAsLong() - start) / 1e9;
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (visible) {
      err.print("\r\u001b[K");
      err.flush();
      visible = false;
    }
  }

  String line(long count, double share, double seconds) {
    long rate = seconds > 0 ? Math.round(count / seconds) : 0;
    String counted = String.format(Locale.ROOT, "%,d %s, %,d/s", count, unit, rate);
    if (share < 0) {
      return what + " " + counted;
    }
    int filled = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
    String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    String left = share > 0.005 ? ", " + time(seconds * (1 - share) / share) + " left" : "";
    return String.format(
        Locale.ROOT, "%s %s %3d%%  %s%s", what, bar, (int) (share * 100), counted, left);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
  }
}
