package org.cordon.bench.speed;

import org.cordon.bench.report.Json;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;
import tools.jackson.core.JsonGenerator;

/**
 * How fast and how large the engine is.
 *
 * @param rates questions per second
 * @param latency how long single questions take
 * @param costs what opening and compiling take
 * @param subject what was asked of what
 * @param machine where
 */
public record SpeedReport(
    Rates rates, Latency latency, Costs costs, Subject subject, Machine machine) {

  /**
   * Names per second; medians over the rounds.
   *
   * @param engine the engine on one thread
   * @param engineAllCores the engine on as many threads as there are processors
   * @param exactLookup the exact look-up of the normalised name, on one thread
   * @param fullScan the Jaro-Winkler scan over all names, on one thread
   */
  public record Rates(double engine, double engineAllCores, double exactLookup, double fullScan) {}

  /**
   * Time per question of the engine on one thread, in microseconds; medians over the rounds.
   *
   * @param p50 what half of the questions do not exceed
   * @param p99 what 99 of 100 questions do not exceed
   */
  public record Latency(double p50, double p99) {}

  /**
   * What the register costs.
   *
   * @param openMillis opening the file, in milliseconds; the median over the rounds, file in the
   *     page cache
   * @param compileMillis compiling all its entries into a new file, in milliseconds; once
   * @param heapMegabytes live heap after opening it and answering all names, less that before, in
   *     2^20 bytes
   */
  public record Costs(double openMillis, double compileMillis, double heapMegabytes) {}

  /**
   * What was asked of what.
   *
   * @param bytes the size of the register file
   * @param targets how many targets it holds
   * @param registerNames how many names these have
   * @param asked how many names were asked in each round
   * @param origin where these came from
   * @param answered how many of them had a match
   * @param scanned how many of them the full scan was asked about
   * @param rounds how many rounds were measured
   */
  public record Subject(
      long bytes,
      int targets,
      int registerNames,
      int asked,
      String origin,
      int answered,
      int scanned,
      int rounds) {}

  /**
   * Where it was measured.
   *
   * @param jdk the version of the Java machine
   * @param cpus the processors it may use
   */
  public record Machine(String jdk, int cpus) {
    /** The one that runs this. */
    public static Machine current() {
      return new Machine(
          System.getProperty("java.vm.name", "") + " " + Runtime.version(),
          Runtime.getRuntime().availableProcessors());
    }
  }

  /** The report as one JSON object on one line; times and rates with at most three decimals. */
  public String json() {
    return Json.object(this::write);
  }

  private void write(JsonGenerator json) {
    number(json, "names_per_second", rates.engine);
    number(json, "names_per_second_all_cores", rates.engineAllCores);
    number(json, "p50_us", latency.p50);
    number(json, "p99_us", latency.p99);
    number(json, "exact_lookup_per_second", rates.exactLookup);
    number(json, "full_scan_per_second", rates.fullScan);
    number(json, "open_ms", costs.openMillis);
    json.writeNumberProperty("register_bytes", subject.bytes);
    number(json, "compile_ms", costs.compileMillis);
    number(json, "heap_mb", costs.heapMegabytes);
    json.writeNumberProperty("targets", subject.targets);
    json.writeNumberProperty("names", subject.registerNames);
    json.writeNumberProperty("asked", subject.asked);
    json.writeStringProperty("origin", subject.origin);
    json.writeNumberProperty("answered", subject.answered);
    json.writeNumberProperty("scanned", subject.scanned);
    json.writeNumberProperty("rounds", subject.rounds);
    json.writeStringProperty("jdk", machine.jdk);
    json.writeNumberProperty("cpus", machine.cpus);
  }

  private static void number(JsonGenerator json, String name, double value) {
    json.writeNumberProperty(name, Numbers.thousandths(value));
  }

  /** The report as tables for people. */
  public String text() {
    TextTable speeds = new TextTable("names per second", "", "engine is");
    speeds.row(
        "exact look-up, one thread", Numbers.grouped(rates.exactLookup), times(rates.exactLookup));
    speeds.row("engine, one thread", Numbers.grouped(rates.engine), "");
    speeds.row("engine, " + machine.cpus + " threads", Numbers.grouped(rates.engineAllCores), "");
    speeds.row(
        "full Jaro-Winkler scan, one thread",
        Numbers.grouped(rates.fullScan),
        times(rates.fullScan));
    TextTable costTable =
        new TextTable("cost", "", "")
            .row("question, p50", Numbers.grouped(latency.p50), "us")
            .row("question, p99", Numbers.grouped(latency.p99), "us")
            .row("opening the register", Numbers.grouped(costs.openMillis), "ms")
            .row("compiling it", Numbers.grouped(costs.compileMillis), "ms")
            .row("live heap of engine and register", Numbers.grouped(costs.heapMegabytes), "MB")
            .row("register file", Numbers.grouped((double) subject.bytes), "bytes");
    return speeds + "\n" + costTable + "\n" + footer();
  }

  private String times(double other) {
    double factor = rates.engine / Math.max(other, 1e-9);
    return factor >= 1
        ? Numbers.grouped(factor) + " times as fast"
        : Numbers.grouped(1 / Math.max(factor, 1e-9)) + " times as slow";
  }

  private String footer() {
    return subject.targets
        + " targets with "
        + subject.registerNames
        + " names; "
        + subject.asked
        + " names asked ("
        + subject.origin
        + "), "
        + subject.answered
        + " with a match; the scan asked "
        + subject.scanned
        + " of them; medians of "
        + subject.rounds
        + " rounds; "
        + machine.jdk
        + ", "
        + machine.cpus
        + " processors\n";
  }
}
