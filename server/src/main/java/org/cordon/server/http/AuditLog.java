package org.cordon.server.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of JSON for each request: who, which route, which status, how long. Without what was
 * asked and from where, unless that is wanted. Lines reach the file within a second.
 */
public final class AuditLog implements AutoCloseable {
  /** Writes nothing. */
  public static final AuditLog NONE = new AuditLog(Writer.nullWriter(), false, false);

  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

  private final Writer out;
  private final boolean kept;
  private final boolean personal;
  private final ScheduledExecutorService flusher;

  private AuditLog(Writer out, boolean kept, boolean personal) {
    this.out = out;
    this.kept = kept;
    this.personal = personal;
    this.flusher =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit").factory());
    if (kept) {
      var _ = flusher.scheduleWithFixedDelay(this::flush, 1, 1, TimeUnit.SECONDS);
    }
  }

  /**
   * A log that adds to a file.
   *
   * @param personal whether lines say the address of the caller and the query string
   */
  public static AuditLog to(Path file, boolean personal) throws IOException {
    BufferedWriter writer =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new AuditLog(writer, true, personal);
  }

  /**
   * What is told of one request.
   *
   * @param trace the trace id
   * @param who the name of the key; empty without keys
   * @param method the HTTP method
   * @param route the path of the route with its variables as {@code {name}}; never what was asked
   * @param status the status sent
   * @param micros how long it took, in microseconds
   * @param address the caller's address, told only on demand
   * @param asked path and query as sent, told only on demand
   */
  record Line(
      String trace,
      String who,
      String method,
      String route,
      int status,
      long micros,
      String address,
      String asked) {}

  void add(Line line) {
    if (!kept) {
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("time", Instant.now().toString());
    node.put("trace", line.trace());
    node.put("who", line.who());
    node.put("method", line.method());
    node.put("route", line.route());
    node.put("status", line.status());
    node.put("ms", line.micros() / 1e3);
    if (personal) {
      node.put("address", line.address());
      node.put("asked", line.asked());
    }
    write(node + "\n");
  }

  private synchronized void write(String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      LOG.error("the audit log cannot be written: {}", e.getMessage());
    }
  }

  private synchronized void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      LOG.error("the audit log cannot be written: {}", e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    flusher.shutdownNow();
    synchronized (this) {
      out.close();
    }
  }
}
