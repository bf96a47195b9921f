package org.cordon.lists.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that stall, never end or have another length; proxies; two updates at once. */
class MisbehavingServerTest {
  private static final Source SOURCE = new Source("probe", "Probe", "", "", "ftm-json", "", "");
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofSeconds(20),
          Duration.ofMillis(200),
          Duration.ofMinutes(10),
          1 << 20,
          3,
          Duration.ofSeconds(1),
          Duration.ofMinutes(2));

  @TempDir Path home;

  private final Deque<HttpHandler> answers = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
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
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    HttpHandler answer;
    synchronized (asked) {
      asked.add(exchange.getRequestURI().toString());
      answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }
    try (exchange) {
      answer.handle(exchange);
    }
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aBodyThatStallsIsGivenUpAndFetchedFurther() throws Exception {
    byte[] list = list(200);

    UpdateOutcome outcome = update(stalling(list, 5000), rest(list, 5000));

    assertThat(outcome.result()).as(outcome.message()).isEqualTo(Result.UPDATED);
    assertThat(outcome.counts().kept()).isEqualTo(200);
    assertThat(pauses).hasSize(1);
  }

  @Test
  void aBodyThatNeverComesEndsTheUpdate() throws Exception {
    UpdateOutcome outcome = update(stalling(list(200), 0));

    assertThat(outcome.result()).isEqualTo(Result.FAILED);
    assertThat(outcome.message()).contains("no byte came", "3 attempts");
    assertThat(pauses).hasSize(2);
    assertThat(store().editions("probe")).isEmpty();
  }

  @Test
  void anEndlessBodyIsCutAtTheBound() throws Exception {
    UpdateOutcome outcome = update(endless());

    assertThat(outcome.result()).isEqualTo(Result.FAILED);
    assertThat(outcome.message()).contains("at most");
    assertThat(biggestFile()).isLessThanOrEqualTo(LIMITS.maxBytes() + (1 << 16));
  }

  /** What comes after the promised length does not arrive, so the list ends in mid-line. */
  @Test
  void aLengthThatIsTooShortGivesACutListThatIsKeptApart() throws Exception {
    UpdateOutcome outcome = update(promising(list(200), 5000));

    assertThat(outcome.result()).as(outcome.message()).isEqualTo(Result.QUARANTINED);
    assertThat(reason(outcome)).isEqualTo(Quarantined.Reason.NOT_READABLE);
    assertThat(outcome.message()).contains("cut");
    assertThat(store().editions("probe")).isEmpty();
  }

  /** A body that ends before its promised length is never taken for whole. */
  @Test
  void aLengthThatIsTooLongIsNoWholeList() throws Exception {
    byte[] list = list(200);

    UpdateOutcome outcome = update(promising(list, list.length + 7));

    assertThat(outcome.result()).isEqualTo(Result.FAILED);
    assertThat(store().editions("probe")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/octet-stream", "image/png", ""})
  void theContentCountsNotItsStatedType(String type) throws Exception {
    assertThat(update(typed(type, list(20))).result()).isEqualTo(Result.UPDATED);

    byte[] page =
        "<!DOCTYPE html><html><body>Log in</body></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(reason(update(typed("application/json", page))))
        .isEqualTo(Quarantined.Reason.NOT_READABLE);
    assertThat(reason(update(typed(type, new byte[0])))).isEqualTo(Quarantined.Reason.NOT_READABLE);
  }

  @Test
  void anOlderCopyIsKeptApart() throws Exception {
    update(typed("", dated(20, "2026-02-01")));

    UpdateOutcome outcome = update(typed("", dated(21, "2026-01-31")));

    assertThat(reason(outcome)).isEqualTo(Quarantined.Reason.OLDER);
    assertThat(store().current("probe").orElseThrow().published()).startsWith("2026-02-01");
  }

  @Test
  void aRedirectWithoutAnAddressEndsTheUpdate() throws Exception {
    UpdateOutcome outcome = update(exchange -> exchange.sendResponseHeaders(302, -1));

    assertThat(outcome.result()).isEqualTo(Result.FAILED);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aChainOfRedirectsIsFollowedSoFarAndNoFarther() throws Exception {
    assertThat(update(to("/b"), to("/c"), to("/d"), typed("", list(20))).result())
        .isEqualTo(Result.UPDATED);
    assertThat(asked).containsExactly("/list", "/b", "/c", "/d");

    UpdateOutcome outcome =
        update(to("/1"), to("/2"), to("/3"), to("/4"), to("/5"), to("/6"), to("/7"));
    assertThat(outcome.result()).isEqualTo(Result.FAILED);
  }

  @Test
  void aProxyIsAskedForTheWholeAddress() throws Exception {
    answers.add(typed("", list(20)));
    String proxy = "http://127.0.0.1:" + server.getAddress().getPort();

    UpdateOutcome outcome =
        update("http://lists.invalid/list", WebClient.of(Map.of("HTTP_PROXY", proxy), LIMITS));

    assertThat(outcome.result()).as(outcome.message()).isEqualTo(Result.UPDATED);
    assertThat(asked).containsExactly("http://lists.invalid/list");
  }

  @Test
  void aSecondUpdateOfTheSameListStepsBack() throws Exception {
    List<UpdateOutcome> second = new ArrayList<>();
    UpdateOutcome first =
        update(exchange -> {
          second.add(again());
          typed("", list(20)).handle(exchange);
        });

    assertThat(first.result()).as(first.message()).isEqualTo(Result.UPDATED);
    assertThat(second).hasSize(1);
    assertThat(second.getFirst().result()).isEqualTo(Result.FAILED);
    assertThat(second.getFirst().message()).contains("another update of this list is running");
    assertThat(asked).hasSize(1);
  }

  private UpdateOutcome again() {
    try {
      return update(address(), WebClient.of(Map.of(), LIMITS));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Quarantined.Reason reason(UpdateOutcome outcome) {
    return outcome.quarantined().map(Quarantined::reason).orElseThrow();
  }

  private UpdateOutcome update(HttpHandler... now) throws Exception {
    answers.clear();
    answers.addAll(Arrays.asList(now));
    return update(address(), WebClient.of(Map.of(), LIMITS));
  }

  private UpdateOutcome update(String address, java.net.http.HttpClient client) throws Exception {
    Updater updater =
        new Updater(
            store(),
            home,
            client,
            LIMITS,
            new Tokens(Map.of(), Map.of()),
            new Written(),
            0.05,
            UpdateListener.NONE);
    return updater.update(SOURCE, new Download(List.of(new RemoteFile("list.json", address)), ""));
  }

  private ListStore store() throws IOException {
    return ListStore.open(home, Sources.of(List.of(SOURCE)), Importers.standard());
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/list";
  }

  private long biggestFile() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).max().orElse(0);
    }
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
    return dated(entries, "2026-01-01");
  }

  private static byte[] dated(int entries, String day) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      list.append(
          "{\"id\":\"p-%s\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna Probe %s\"]},\"target\":true,\"last_seen\":\"%s\"}\n"
              .formatted(i, i, day));
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Sends a part of the promised body, and nothing more until the test is over. */
  private HttpHandler stalling(byte[] body, int length) {
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", "\"a\"");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body, 0, length);
      exchange.getResponseBody().flush();
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private static HttpHandler rest(byte[] body, int from) {
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", "\"a\"");
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %s-%s/%s".formatted(from, body.length - 1, body.length));
      exchange.sendResponseHeaders(206, body.length - from);
      exchange.getResponseBody().write(body, from, body.length - from);
    };
  }

  private static HttpHandler endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] line = list(1);
      try (OutputStream out = exchange.getResponseBody()) {
        while (true) {
          out.write(line);
        }
      } catch (IOException e) {
        return; // the client hung up, as it should
      }
    };
  }

  private static HttpHandler promising(byte[] body, int length) {
    return exchange -> {
      exchange.sendResponseHeaders(200, length);
      exchange.getResponseBody().write(body, 0, Math.min(body.length, length));
      exchange.getResponseBody().flush();
    };
  }

  private static HttpHandler typed(String type, byte[] body) {
    return exchange -> {
      if (!type.isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    };
  }

  private static HttpHandler to(String address) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", address);
      exchange.sendResponseHeaders(302, -1);
    };
  }
}
