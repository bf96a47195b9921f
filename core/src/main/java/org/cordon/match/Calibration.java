package org.cordon.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns the sum of the evidence into log-odds that keep their word: of the answers given 0.9, nine
 * in ten are right.
 *
 * <p>The sum orders matches but promises too much, since names are borne by many. The map is a
 * rising line through the knots of {@code calibration.txt}, which {@code cordon bench learn}
 * measures on the lists; below the first and above the last knot it goes on with slope 1, so that
 * an agreed identifier stays as sure as it is. It changes no order.
 */
public final class Calibration {
  private static final String FILE = "calibration.txt";
  private static final Calibration STANDARD = read();

  private final double[] sums;
  private final double[] logOdds;

  private Calibration(double[] sums, double[] logOdds) {
    this.sums = sums;
    this.logOdds = logOdds;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] <= sums[i - 1] || logOdds[i] <= logOdds[i - 1]) {
        throw new IllegalStateException("expected rising knots in " + FILE + ", knot " + (i + 1));
      }
    }
  }

  /** The map in use. */
  public static Calibration standard() {
    return STANDARD;
  }

  /** The calibrated log-odds of a sum of evidence. */
  public double logOdds(double sum) {
    return through(sums, logOdds, sum);
  }

  /** The sum of evidence that has these calibrated log-odds. */
  public double sum(double calibrated) {
    return through(logOdds, sums, calibrated);
  }

  private static double through(double[] from, double[] to, double value) {
    int last = from.length - 1;
    if (value <= from[0]) {
      return to[0] + value - from[0];
    }
    if (value >= from[last]) {
      return to[last] + value - from[last];
    }
    int i = 1;
    while (from[i] < value) {
      i++;
    }
    double share = (value - from[i - 1]) / (from[i] - from[i - 1]);
    return to[i - 1] + share * (to[i] - to[i - 1]);
  }

  private static Calibration read() {
    List<double[]> knots =
        lines().stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Calibration::knot)
            .toList();
    return new Calibration(
        knots.stream().mapToDouble(knot -> knot[0]).toArray(),
        knots.stream().mapToDouble(knot -> knot[1]).toArray());
  }

  private static double[] knot(String line) {
    int colon = line.indexOf(':');
    return new double[] {
      Double.parseDouble(line.substring(0, colon)), Double.parseDouble(line.substring(colon + 1))
    };
  }

  private static List<String> lines() {
    try (InputStream in = Calibration.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + FILE + ", found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
