package org.cordon.bench.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.register.Register;
import org.cordon.text.Spot;
import org.cordon.text.Spotter;

/** Measures finding names in text: speed and false hits on prose, recall on planted names. */
public final class SpotBench {
  private static final long SEED = 20240620;
  private static final int CHUNK = 1 << 20;
  private static final int EXAMPLES = 12;

  private SpotBench() {}

  /**
   * Runs it.
   *
   * @param prose text whose words the scanned text is made of
   * @param megabytes how many million characters are scanned
   * @param plantings how many names are planted
   */
  public static SpotReport run(Register register, String prose, int megabytes, int plantings) {
    long opened = System.nanoTime();
    Spotter spotter = Spotter.open(register);
    long openMillis = (System.nanoTime() - opened) / 1_000_000;
    ExactScan exact = new ExactScan(register);
    Prose words = new Prose(prose, SEED);
    warm(spotter, exact, words);
    Scanned scanned = scan(spotter, exact, words, megabytes);
    Map<String, Integer> planted = new TreeMap<>();
    Map<String, Integer> found = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    for (Planting.Planted each : new Planting(register, words, SEED).plant(plantings)) {
      planted.merge(each.variant().name(), 1, Integer::sum);
      if (isFound(spotter.spot(each.text()), each)) {
        found.merge(each.variant().name(), 1, Integer::sum);
      } else if (misses.size() < EXAMPLES) {
        misses.add(
            each.listed()
                + " as "
                + each.text().substring(each.start(), each.end()).replace("\n", "\\n"));
      }
    }
    return new SpotReport(
        register.nameCount(),
        openMillis,
        scanned.bytes / 1e6,
        scanned.bytes / 1e6 / scanned.seconds,
        scanned.bytes / 1e6 / scanned.exactSeconds,
        scanned.spots,
        scanned.examples,
        planted,
        found,
        misses);
  }

  private static boolean isFound(List<Spot> spots, Planting.Planted planted) {
    return spots.stream()
        .anyMatch(spot -> spot.start() < planted.end() && spot.end() > planted.start());
  }

  private static void warm(Spotter spotter, ExactScan exact, Prose prose) {
    for (int i = 0; i < 3; i++) {
      String text = prose.text(CHUNK);
      spotter.spot(text);
      exact.scan(text);
    }
  }

  private static final class Scanned {
    private double seconds;
    private double exactSeconds;
    private long bytes;
    private long spots;
    private final List<String> examples = new ArrayList<>();
  }

  private static Scanned scan(Spotter spotter, ExactScan exact, Prose prose, int megabytes) {
    Scanned scanned = new Scanned();
    long pairs = 0;
    for (int i = 0; i < megabytes; i++) {
      String text = prose.text(CHUNK);
      long start = System.nanoTime();
      List<Spot> spots = spotter.spot(text);
      long middle = System.nanoTime();
      pairs += exact.scan(text);
      scanned.seconds += (middle - start) / 1e9;
      scanned.exactSeconds += (System.nanoTime() - middle) / 1e9;
      scanned.bytes += text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      scanned.spots += spots.size();
      spots.stream()
          .limit(Math.max(0, EXAMPLES - scanned.examples.size()))
          .forEach(spot ->
              scanned.examples.add(spot.text().replace('\n', ' ') + " for " + spot.matchedName()));
    }
    if (pairs < 0) {
      throw new IllegalStateException("the exact scan counts up only");
    }
    return scanned;
  }
}
