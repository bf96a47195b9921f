package org.cordon.bench.serve;

import java.util.List;
import org.cordon.bench.report.Json;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;

/**
 * What was measured.
 *
 * @param runs one for each kind of request
 * @param connections how many connections asked at a time
 * @param swaps how often the register's file was replaced meanwhile
 */
public record LoadReport(List<Run> runs, int connections, int swaps) {
  /** Copies the runs. */
  public LoadReport {
    runs = List.copyOf(runs);
  }

  /**
   * One kind of request.
   *
   * @param name what was asked
   * @param requests how many were answered
   * @param questions how many parties were asked about in all
   * @param failed how many were not answered with status 200
   * @param seconds how long it took
   * @param p50 the median latency in milliseconds
   * @param p99 the latency that 99 of 100 requests kept, in milliseconds
   * @param most the longest latency in milliseconds
   */
  public record Run(
      String name,
      long requests,
      long questions,
      long failed,
      double seconds,
      double p50,
      double p99,
      double most) {
    /** Requests per second. */
    public double rate() {
      return requests / seconds;
    }
  }

  /** For people. */
  public String text() {
    TextTable table =
        new TextTable(
            "request", "requests/s", "questions/s", "p50 ms", "p99 ms", "most ms", "failed");
    for (Run run : runs) {
      table.row(
          run.name(),
          Numbers.rate(run.rate()),
          Numbers.rate(run.questions() / run.seconds()),
          Numbers.fine(run.p50()),
          Numbers.fine(run.p99()),
          Numbers.fine(run.most()),
          Long.toString(run.failed()));
    }
    return table
        + System.lineSeparator()
        + connections
        + " connections from a second process of this machine; "
        + swaps
        + " registers swapped in meanwhile";
  }

  /** For programs. */
  public String json() {
    return Json.object(json -> {
      json.writeStringProperty("format", "cordon.bench.serve/1");
      json.writeNumberProperty("connections", connections);
      json.writeNumberProperty("swaps", swaps);
      json.writeArrayPropertyStart("runs");
      for (Run run : runs) {
        json.writeStartObject();
        json.writeStringProperty("request", run.name());
        json.writeNumberProperty("requests", run.requests());
        json.writeNumberProperty("questions", run.questions());
        json.writeNumberProperty("failed", run.failed());
        json.writeNumberProperty("seconds", Numbers.thousandths(run.seconds()));
        json.writeNumberProperty("requests_per_second", Numbers.thousandths(run.rate()));
        json.writeNumberProperty("p50_ms", Numbers.thousandths(run.p50()));
        json.writeNumberProperty("p99_ms", Numbers.thousandths(run.p99()));
        json.writeNumberProperty("most_ms", Numbers.thousandths(run.most()));
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}
