package org.cordon.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes connections over which a request dribbles in: bytes come, so that the connection is never
 * idle, but no request becomes whole. Such connections are cheap to open and would add up.
 */
final class SlowClients implements Connection.Listener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);

  /** What a request must bring in one period to be left alone, in bytes. */
  private static final long LEAST = 16 << 10;

  /** What was seen of a connection when its count of messages last rose. */
  private record Seen(long messages, long bytes, long nanos) {}

  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
  private final long period;
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("slow-clients").factory());

  SlowClients(Duration period) {
    this.period = period.toNanos();
    long every = Math.max(100, period.toMillis() / 4);
    var _ = sweeper.scheduleWithFixedDelay(this::sweep, every, every, TimeUnit.MILLISECONDS);
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, new Seen(connection.getMessagesIn(), connection.getBytesIn(), now()));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  private static long now() {
    return System.nanoTime();
  }

  private void sweep() {
    try {
      open.forEach(this::look);
    } catch (RuntimeException e) {
      LOG.warn("looking for slow clients failed", e);
    }
  }

  private void look(Connection connection, Seen seen) {
    long messages = connection.getMessagesIn();
    long bytes = connection.getBytesIn();
    if (messages != seen.messages() || bytes - seen.bytes() >= LEAST) {
      open.replace(connection, seen, new Seen(messages, bytes, now()));
    } else if (bytes > seen.bytes() && now() - seen.nanos() > period) {
      connection.getEndPoint().close();
    } else if (bytes == 0 && now() - seen.nanos() > period) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void close() {
    sweeper.shutdownNow();
  }
}
