package org.cordon.server.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server over the routes. Each request is answered by a virtual thread of its own. */
public final class HttpServer implements AutoCloseable {
  private static final int HEADER_ROOM = 16 << 10;
  private static final int GZIP_FROM = 500;
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Server server;
  private final ServerConnector connector;
  private final SlowClients slow;

  /**
   * A server that does not listen yet.
   *
   * @param listening where
   * @param router what it answers
   * @param keys who may call; {@link Keys#NONE} for everybody
   * @param limits bounds
   * @param audit notes every request
   * @param metrics counts them
   */
  public HttpServer(
      Listening listening,
      Router router,
      Keys keys,
      Limits limits,
      AuditLog audit,
      Metrics metrics) {
    QueuedThreadPool threads = new QueuedThreadPool(32, 4);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    threads.setName("http");
    server = new Server(threads);
    slow = new SlowClients(limits.idle());
    connector = connector(listening, limits);
    connector.setHost(listening.host());
    connector.setPort(listening.port());
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.addBean(slow);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    server.setStopTimeout(GRACE.toMillis());
    server.setErrorHandler(new PlainErrors());
    server.setHandler(new GracefulHandler(zipped(new Gate(router, keys, limits, audit, metrics))));
  }

  private static GzipHandler zipped(Gate gate) {
    GzipHandler gzip = new GzipHandler(gate);
    gzip.setMinGzipSize(GZIP_FROM);
    gzip.setIncludedMethods("GET", "POST");
    gzip.setIncludedMimeTypesList(
        List.of(
                "application/json",
                "text/html",
                "text/css",
                "text/csv",
                "text/plain",
                "application/javascript",
                "text/javascript")
            .toString()
            .replaceAll("[\\[\\] ]", ""));
    return gzip;
  }

  private ServerConnector connector(Listening listening, Limits limits) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(true);
    configuration.setRequestHeaderSize(limits.uriBytes() + HEADER_ROOM);
    configuration.setUriCompliance(UriCompliance.DEFAULT);
    configuration.setMinRequestDataRate(1 << 10);
    HttpConnectionFactory http = new HttpConnectionFactory(configuration);
    if (listening.tls().isEmpty()) {
      return new ServerConnector(server, 1, 1, http);
    }
    Listening.Tls tls = listening.tls().get();
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStorePath(tls.keyStore().toUri().toString());
    ssl.setKeyStoreType("PKCS12");
    ssl.setKeyStorePassword(tls.password());
    configuration.addCustomizer(new SecureRequestCustomizer(false));
    return new ServerConnector(
        server, 1, 1, new SslConnectionFactory(ssl, HttpVersion.HTTP_1_1.asString()), http);
  }

  /**
   * Begins to listen.
   *
   * @throws IOException if the port cannot be had
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the server cannot start: " + e.getMessage(), e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until the server has stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Takes no more requests, finishes those under way (for 20 seconds at most), and stops. */
  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the server cannot stop: " + e.getMessage(), e);
    } finally {
      slow.close();
    }
  }
}
