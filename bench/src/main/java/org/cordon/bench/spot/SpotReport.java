package org.cordon.bench.spot;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What finding names in text achieves.
 *
 * @param names how many names the register has
 * @param openMillis what it takes to build the index, in milliseconds
 * @param megabytes how much prose was scanned, in millions of bytes of UTF-8
 * @param speed millions of bytes a second on one thread
 * @param exactSpeed the same of the exact multi-pattern scan of the same run
 * @param falseSpots spots in the prose, all of them false
 * @param falseExamples some of them
 * @param planted planted names by variant
 * @param found those found by variant
 * @param misses some that were not found
 */
public record SpotReport(
    int names,
    long openMillis,
    double megabytes,
    double speed,
    double exactSpeed,
    long falseSpots,
    List<String> falseExamples,
    Map<String, Integer> planted,
    Map<String, Integer> found,
    List<String> misses) {

  /** Found of planted, from 0 to 1. */
  public double recall() {
    return (double) sum(found) / Math.max(1, sum(planted));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** For people. */
  public String text() {
    StringBuilder out = new StringBuilder();
    line(out, "names %,d, index built in %d ms", names, openMillis);
    line(out, "text %.1f MB on one thread: %.1f MB/s", megabytes, speed);
    line(
        out,
        "exact multi-pattern scan of the same run: %.1f MB/s, ratio %.2f",
        exactSpeed,
        speed / exactSpeed);
    line(out, "false hits %d: %.2f a MB", falseSpots, falseSpots / megabytes);
    falseExamples.forEach(example -> line(out, "  %s", example));
    line(out, "planted %d, found %d: recall %.4f", sum(planted), sum(found), recall());
    planted.forEach((variant, count) -> {
      int hit = found.getOrDefault(variant, 0);
      line(out, "  %-10s %5d of %5d  %.4f", variant, hit, count, (double) hit / count);
    });
    misses.forEach(miss -> line(out, "  missed %s", miss));
    return out.toString().stripTrailing();
  }

  /** For programs. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"names\":%d,\"open_ms\":%d,\"megabytes\":%.3f,\"mb_per_second\":%.2f,\"exact_mb_per_second\":%.2f,"
            + "\"false_hits\":%d,\"planted\":%d,\"found\":%d,\"recall\":%.6f}",
        names,
        openMillis,
        megabytes,
        speed,
        exactSpeed,
        falseSpots,
        sum(planted),
        sum(found),
        recall());
  }

  private static void line(StringBuilder out, String form, Object... values) {
    out.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
