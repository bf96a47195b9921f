package org.cordon.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.lists.ListStore;
import org.cordon.server.api.CatalogApi;
import org.cordon.server.api.EntitiesApi;
import org.cordon.server.api.MatchApi;
import org.cordon.server.api.ReconcileApi;
import org.cordon.server.api.SearchApi;
import org.cordon.server.api.StatusApi;
import org.cordon.server.console.Console;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.HttpServer;
import org.cordon.server.http.Metrics;
import org.cordon.server.http.Route;
import org.cordon.server.http.Router;
import org.cordon.server.v1.Decisions;
import org.cordon.server.v1.Jobs;
import org.cordon.server.v1.V1;

/** Cordon as a server: the register in use, all endpoints, the HTTP server. */
public final class CordonServer implements AutoCloseable {
  private final ServerSettings settings;
  private final Snapshots snapshots;
  private final HttpServer http;
  private final Router router;

  private CordonServer(ServerSettings settings, ListStore store) {
    this.settings = settings;
    Path home = settings.home();
    Metrics metrics = new Metrics();
    snapshots =
        new Snapshots(
            new Snapshots.Making(
                store.registerFile(),
                home.resolve("search"),
                List.copyOf(store.sources().all()),
                settings.manifest(),
                Runtime.getRuntime().availableProcessors(),
                settings.limits().query()));
    metrics.gauge("cordon.register.swaps", "Registers swapped in", snapshots::swaps);
    metrics.gauge("cordon.register.unmapped", "Old registers unmapped", snapshots::unmapped);
    router = new Router(routes(store, metrics));
    http =
        new HttpServer(
            settings.listening(),
            router,
            settings.keys(),
            settings.limits(),
            settings.audit(),
            metrics);
  }

  private List<Route> routes(ListStore store, Metrics metrics) {
    List<Route> routes = new ArrayList<>();
    routes.add(new MatchApi(snapshots, settings.limits(), metrics).route());
    routes.add(new SearchApi(snapshots).route());
    routes.addAll(new EntitiesApi(snapshots).routes());
    routes.addAll(new CatalogApi(snapshots).routes());
    routes.addAll(
        new StatusApi(snapshots, metrics, settings.updateToken(), settings.hiddenAlgorithms())
            .routes());
    routes.addAll(new ReconcileApi(snapshots, settings.limits()).routes());
    Jobs jobs = new Jobs(snapshots);
    Decisions decisions = new Decisions();
    routes.addAll(new V1(snapshots, store, settings.limits(), jobs, decisions).routes());
    routes.addAll(
        new Console(snapshots, store, settings.limits(), jobs, decisions, settings.version())
            .routes());
    routes.addAll(new Documents(() -> routes, settings.version()).routes());
    return routes;
  }

  /**
   * Opens the register and begins to listen.
   *
   * @throws org.cordon.register.RegisterException if the register cannot be opened
   * @throws IOException if the data folder or the port cannot be used
   */
  @SuppressWarnings("MustBeClosed")
  public static CordonServer start(ServerSettings settings) throws IOException {
    CordonServer server = new CordonServer(settings, ListStore.open(settings.home()));
    boolean started = false;
    try {
      server.snapshots.open(settings.watching());
      server.http.start();
      started = true;
      return server;
    } finally {
      if (!started) {
        server.snapshots.close();
      }
    }
  }

  /** The port it listens on. */
  public int port() {
    return http.port();
  }

  /** The address for clients on this machine. */
  public String address() {
    String scheme = settings.listening().tls().isPresent() ? "https" : "http";
    return scheme + "://" + settings.listening().host() + ":" + port();
  }

  /** Everything it answers. */
  public List<Route> routes() {
    return router.routes();
  }

  /** The registers in use and their swap. */
  public Snapshots snapshots() {
    return snapshots;
  }

  /** Waits until it has stopped. */
  public void join() throws InterruptedException {
    http.join();
  }

  /** Finishes the calls under way and stops. */
  @Override
  public void close() throws IOException {
    try {
      http.close();
    } finally {
      snapshots.close();
      settings.audit().close();
    }
  }
}
