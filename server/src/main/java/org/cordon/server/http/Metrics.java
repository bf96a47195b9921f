package org.cordon.server.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the server counts and measures of itself, for Prometheus. */
public final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();
  private final Counter refused =
      Counter.builder("cordon.requests.refused")
          .description("Calls told to come back, as too many were under way")
          .register(registry);
  private final Counter questions =
      Counter.builder("cordon.questions").description("Parties asked about").register(registry);

  /** Metrics with those of the JVM. */
  public Metrics() {
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    bindMemory();
  }

  @SuppressWarnings("try") // it holds nothing that is to be closed
  private void bindMemory() {
    new JvmMemoryMetrics().bindTo(registry);
  }

  /** Shows a value that is asked for when metrics are read. */
  public void gauge(String name, String about, Supplier<Number> value) {
    Gauge.builder(name, value).description(about).register(registry);
  }

  /** Counts parties asked about. */
  public void asked(int count) {
    questions.increment(count);
  }

  void refused() {
    refused.increment();
  }

  void answered(String route, int status, long nanos) {
    timers
        .computeIfAbsent(route + " " + status, _ -> timer(route, status))
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer timer(String route, int status) {
    return Timer.builder("cordon.requests")
        .description("Requests by route and status")
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .publishPercentiles(0.5, 0.99)
        .register(registry);
  }

  /** All of them in the text format of Prometheus. */
  public String scrape() {
    return registry.scrape();
  }
}
