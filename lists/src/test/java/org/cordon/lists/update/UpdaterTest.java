package org.cordon.lists.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.cordon.lists.Download;
import org.cordon.lists.Importers;
import org.cordon.lists.ListStore;
import org.cordon.lists.Quarantined;
import org.cordon.lists.RemoteFile;
import org.cordon.lists.Source;
import org.cordon.lists.Sources;
import org.cordon.lists.update.UpdateOutcome.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Updates from a server that misbehaves as real ones do; nothing waits, pauses are written down.
 */
class UpdaterTest {
  private static final Source SOURCE = new Source("probe", "Probe", "", "", "ftm-json", "", "");
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ofMinutes(10),
          1 << 20,
          3,
          Duration.ofSeconds(1),
          Duration.ofMinutes(2));

  @TempDir Path home;

  private final Deque<HttpHandler> answers = new ArrayDeque<>();
  private final List<Map<String, List<String>>> asked = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer server = start();

  private HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void serve() {
    server.createContext(
        "/",
        exchange -> {
          asked.add(Map.copyOf(exchange.getRequestHeaders()));
          HttpHandler answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
          try (exchange) {
            answer.handle(exchange);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void asksOnlyForWhatIsNewer() throws Exception {
    assertThat(update(whole(list(20), "\"a\"")).result()).isEqualTo(Result.UPDATED);
    assertThat(update(status(304)).result()).isEqualTo(Result.UNCHANGED);

    assertThat(asked.getLast()).containsEntry("If-none-match", List.of("\"a\""));
    assertThat(store().editions("probe")).hasSize(1);
  }

  @Test
  void goesOnWhereItWasCutOff() throws Exception {
    byte[] list = list(200);
    UpdateOutcome outcome = update(cut(list, 5000, "\"a\""), rest(list, 5000, "\"a\""));

    assertThat(outcome.result()).as(outcome.message()).isEqualTo(Result.UPDATED);
    assertThat(asked.get(1))
        .containsEntry("Range", List.of("bytes=5000-"))
        .containsEntry("If-range", List.of("\"a\""));
    assertThat(outcome.counts().kept()).isEqualTo(200);
  }

  @Test
  void startsOverWhenTheCopyChangedMeanwhile() throws Exception {
    byte[] list = list(200);
    UpdateOutcome outcome =
        update(cut(list, 5000, "\"a\""), rest(list(300), 5000, "\"b\""), whole(list(300), "\"b\""));

    assertThat(outcome.result()).as(outcome.message()).isEqualTo(Result.UPDATED);
    assertThat(outcome.counts().kept()).isEqualTo(300);
  }

  @Test
  void triesAgainAndWaitsAsLongAsItIsAsked() throws Exception {
    UpdateOutcome outcome =
        update(status(500), status(503, "Retry-After", "7"), whole(list(20), "\"a\""));

    assertThat(outcome.result()).isEqualTo(Result.UPDATED);
    assertThat(pauses).containsExactly(Duration.ofMillis(750), Duration.ofSeconds(7));
  }

  @Test
  void takesPackedBodies() throws Exception {
    UpdateOutcome outcome = update(gzip(list(20)));

    assertThat(outcome.result()).as(outcome.message()).isEqualTo(Result.UPDATED);
    assertThat(outcome.counts().kept()).isEqualTo(20);
  }

  @Test
  void givesUpAtOnceWhereThereIsNoHope() throws Exception {
    assertThat(update(status(403)).message()).contains("403 Forbidden");
    assertThat(update(status(302, "Location", "/list")).message()).contains("in a circle");
    assertThat(update(whole(new byte[2 << 20], "\"a\"")).message()).contains("at most");
    assertThat(pauses).isEmpty();
  }

  @Test
  void neverGoesDownFromHttps() {
    Redirects redirects = new Redirects(URI.create("https://example.org/list"));

    assertThat(catchThrowable(() -> redirects.follow("http://example.org/list?token=secret")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("refused")
        .hasMessageNotContaining("secret");
  }

  @Test
  void keepsTheGoodEditionWhenAPageOrHalfAListComes() throws Exception {
    update(whole(list(40), "\"a\""));
    byte[] page = "<html><body>Sorry</body></html>".getBytes(StandardCharsets.UTF_8);

    UpdateOutcome error = update(whole(page, "\"b\""));
    UpdateOutcome half = update(whole(list(20), "\"c\""));

    assertThat(reason(error)).isEqualTo(Quarantined.Reason.NOT_READABLE);
    assertThat(reason(half)).isEqualTo(Quarantined.Reason.SHRUNK);
    assertThat(store().current("probe").orElseThrow().counts().kept()).isEqualTo(40);
    ListStore store = store();
    assertThat(
            store.quarantine().accept(store, half.quarantined().orElseThrow(), read -> {}).held())
        .isTrue();
    assertThat(store.quarantine().all()).hasSize(1);
  }

  @Test
  void neverTellsTheToken() throws Exception {
    Download download =
        new Download(List.of(new RemoteFile("list.json", address() + "?token={token}")), "");
    answers.add(status(403));

    UpdateOutcome outcome =
        updater(Map.of("CORDON_TOKEN_PROBE", "s3cret")).update(SOURCE, download);

    assertThat(outcome.result()).isEqualTo(Result.FAILED);
    assertThat(outcome.message()).doesNotContain("s3cret");
  }

  private static Quarantined.Reason reason(UpdateOutcome outcome) {
    return outcome.quarantined().map(Quarantined::reason).orElseThrow();
  }

  private UpdateOutcome update(HttpHandler... now) throws Exception {
    answers.clear();
    answers.addAll(Arrays.asList(now));
    Download download = new Download(List.of(new RemoteFile("list.json", address())), "");
    return updater(Map.of()).update(SOURCE, download);
  }

  private Updater updater(Map<String, String> environment) throws IOException {
    return new Updater(
        store(),
        home,
        WebClient.of(Map.of(), LIMITS),
        LIMITS,
        new Tokens(Map.of(), environment),
        new Written(),
        0.05,
        UpdateListener.NONE);
  }

  private ListStore store() throws IOException {
    return ListStore.open(home, Sources.of(List.of(SOURCE)), Importers.standard());
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/list";
  }

  private final class Written implements Pacing {
    @Override
    public Instant now() {
      return Instant.parse("2026-02-27T08:00:00Z");
    }

    @Override
    public void pause(Duration time) {
      pauses.add(time);
    }

    @Override
    public double chance() {
      return 0.5;
    }
  }

  private static byte[] list(int entries) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      list.append(
          "{\"id\":\"p-%s\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna Probe %s\"]},\"target\":true}\n"
              .formatted(i, i));
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static HttpHandler whole(byte[] body, String etag) {
    return exchange -> send(exchange, 200, body, body.length, etag);
  }

  /** Promises the whole, sends a part and hangs up. */
  private static HttpHandler cut(byte[] body, int length, String etag) {
    return exchange -> send(exchange, 200, Arrays.copyOf(body, length), body.length, etag);
  }

  private static HttpHandler rest(byte[] body, int from, String etag) {
    return exchange -> {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %s-%s/%s".formatted(from, body.length - 1, body.length));
      byte[] rest = Arrays.copyOfRange(body, from, body.length);
      send(exchange, 206, rest, rest.length, etag);
    };
  }

  private static HttpHandler gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    byte[] bytes = packed.toByteArray();
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      send(exchange, 200, bytes, bytes.length, "\"z\"");
    };
  }

  private static HttpHandler status(int status, String... header) {
    return exchange -> {
      if (header.length > 0) {
        exchange.getResponseHeaders().set(header[0], header[1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  private static void send(
      HttpExchange exchange, int status, byte[] body, long promised, String etag)
      throws IOException {
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.sendResponseHeaders(status, promised);
    exchange.getResponseBody().write(body);
    // Otherwise a body that is cut off stays in the server's buffer.
    exchange.getResponseBody().flush();
  }
}
