package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordon.server.http.AuditLog;
import org.cordon.server.http.Keys;
import org.cordon.server.http.Limits;
import org.cordon.server.http.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What nobody should send is answered with a clear status, within bounds. */
final class HostileInputTest {
  private static final String QUESTION =
      "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Orlan Veskarov\"}}}}";

  private final Http http = Fixture.shared().http();

  @Test
  void aHundredMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
    long size = 100L << 20;
    try (Socket socket = connect()) {
      send(
          socket,
          "POST /match/default HTTP/1.1\r\nHost: x\r\nContent-Length: " + size + "\r\n\r\n");
      assertThat(firstLine(socket)).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aChunkedBodyWithoutEndIsCutAtTheBound() throws Exception {
    try (Socket socket = connect()) {
      send(socket, "POST /match/default HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
      byte[] chunk = ("100000\r\n" + "a".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.UTF_8);
      int sent = 0;
      try {
        for (; sent < 100; sent++) {
          socket.getOutputStream().write(chunk);
        }
      } catch (SocketException e) {
        assertThat(sent).isLessThan(100); // the server closed the connection
        return;
      }
      assertThat(firstLine(socket)).startsWith("HTTP/1.1 413");
    }
  }

  private static String deep(int levels) {
    return "{\"queries\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
  }

  private static String many(int queries) {
    List<String> all =
        IntStream.range(0, queries)
            .mapToObj(
                i -> "\"q" + i + "\":{\"schema\":\"Person\",\"properties\":{\"name\":\"A B\"}}")
            .toList();
    return "{\"queries\":{" + String.join(",", all) + "}}";
  }

  private static String longName(int letters) {
    return "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":[\""
        + "kim ".repeat(letters / 4)
        + "\"]}}}}";
  }

  private static String names(int count) {
    List<String> names = IntStream.range(0, count).mapToObj(i -> "\"Kim Jong " + i + "\"").toList();
    return "{\"queries\":{\"a\":{\"schema\":\"Thing\",\"properties\":{\"name\":["
        + String.join(",", names)
        + "]}}}}";
  }

  @TestFactory
  Stream<DynamicTest> bodies() {
    record Case(String name, byte[] body, int status) {}
    return Stream.of(
            new Case("deep JSON", deep(100_000).getBytes(StandardCharsets.UTF_8), 422),
            new Case("10,000 queries", many(10_000).getBytes(StandardCharsets.UTF_8), 400),
            new Case("no JSON", "hello".getBytes(StandardCharsets.UTF_8), 422),
            new Case("cut JSON", "{\"queries\":{\"a\":".getBytes(StandardCharsets.UTF_8), 422),
            new Case("nothing", new byte[0], 422),
            new Case("bad UTF-8", broken(), 422),
            new Case("a name of 2 MB", longName(2 << 20).getBytes(StandardCharsets.UTF_8), 422),
            new Case("a name of 100 kB", longName(100_000).getBytes(StandardCharsets.UTF_8), 200),
            new Case("a name of 999 letters", longName(996).getBytes(StandardCharsets.UTF_8), 200),
            new Case("5,000 names", names(5_000).getBytes(StandardCharsets.UTF_8), 200))
        .map(one ->
            DynamicTest.dynamicTest(
                one.name(),
                () ->
                    assertThat(http.post("/match/default", one.body()).status())
                        .isEqualTo(one.status())));
  }

  private static byte[] broken() {
    byte[] bytes = QUESTION.getBytes(StandardCharsets.UTF_8);
    bytes[QUESTION.indexOf("Orlan")] = (byte) 0xC3;
    bytes[QUESTION.indexOf("Orlan") + 1] = (byte) 0x28;
    return bytes;
  }

  @TestFactory
  Stream<DynamicTest> paths() {
    return Stream.of(
            "/../../etc/passwd",
            "/console/assets/../../../etc/passwd",
            "/console/assets/..%2f..%2fetc%2fpasswd",
            "/console/assets/%2e%2e/%2e%2e/etc/passwd",
            "/entities/%00",
            "/entities/..;/x",
            "//match/default",
            "/match/default/",
            "/search/default?q=%ff%fe",
            "/search/%zz",
            "/entities/" + "a".repeat(10_000))
        .map(path ->
            DynamicTest.dynamicTest(
                path.substring(0, Math.min(60, path.length())),
                () -> {
                  try (Socket socket = connect()) {
                    send(
                        socket,
                        "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                    String reply =
                        new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(reply).doesNotContain("root:");
                    assertThat(reply).containsPattern("^HTTP/1.1 (200|30\\d|40\\d)");
                  }
                }));
  }

  @Test
  void aRequestThatDribblesInIsCutOff() throws Exception {
    Limits usual = Limits.USUAL;
    Limits hasty =
        new Limits(
            usual.underWay(),
            usual.connections(),
            usual.uriBytes(),
            Duration.ofMillis(600),
            usual.query(),
            usual.batch());
    try (CordonServer server =
            CordonServer.start(Fixture.settings(Fixture.shared().home()).within(hasty));
        Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(200); // the pace of the dribble: a byte for each time nothing is read
      send(socket, "GET /healthz HTTP/1.1\r\nX-Slow: ");
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      boolean closed = false;
      while (!closed && System.nanoTime() < end) {
        closed = dribble(socket);
      }
      assertThat(closed).isTrue();
      assertThat(new Http(server.address()).get("/healthz").status()).isEqualTo(200);
    }
  }

  private static boolean dribble(Socket socket) throws IOException {
    try {
      send(socket, "a");
      return socket.getInputStream().read() <= 0;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  void tooManyCallsAtATimeAreToldToComeBack() throws Exception {
    Limits usual = Limits.USUAL;
    Limits narrow =
        new Limits(
            1, usual.connections(), usual.uriBytes(), usual.idle(), usual.query(), usual.batch());
    try (CordonServer server =
            CordonServer.start(Fixture.settings(Fixture.shared().home()).within(narrow));
        Socket slow = new Socket("127.0.0.1", server.port())) {
      // A call whose body has not come is under way until it comes.
      send(slow, "POST /match/default HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n{");
      Http other = new Http(server.address());
      Http.Reply reply = other.get("/algorithms");
      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (reply.status() == 200 && System.nanoTime() < end) {
        reply = other.get("/algorithms");
      }
      assertThat(reply.status()).isEqualTo(429);
      assertThat(reply.header("Retry-After")).isEqualTo("1");
      assertThat(other.get("/healthz").status()).isEqualTo(200);
      assertThat(other.get("/metrics").body()).contains("cordon_requests_refused_total");
    }
  }

  @Test
  void manyCallsAtOnceAreAllAnswered() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> replies =
          IntStream.range(0, 100)
              .mapToObj(i ->
                  threads.submit(() -> {
                    go.await();
                    return http.post("/match/default", QUESTION).status();
                  }))
              .toList();
      go.countDown();
      for (Future<Integer> reply : replies) {
        assertThat(reply.get()).isEqualTo(200);
      }
    }
  }

  @Test
  void keysAndRolesAreAskedFor(@TempDir Path folder) throws Exception {
    Keys.Made read = Keys.make("reader", Role.READ);
    Keys.Made admin = Keys.make("boss", Role.ADMIN);
    Path file = folder.resolve("keys.txt");
    Files.write(file, List.of("# keys", read.known().line(), admin.known().line()));
    assertThat(Files.readString(file)).doesNotContain(read.text()).doesNotContain(admin.text());
    Path log = folder.resolve("audit.jsonl");
    try (CordonServer server =
        CordonServer.start(
            Fixture.settings(Fixture.shared().home())
                .withKeys(Keys.read(file))
                .auditedBy(AuditLog.to(log, false)))) {
      Http guarded = new Http(server.address());
      assertThat(guarded.get("/healthz").status()).isEqualTo(200);
      assertThat(guarded.get("/catalog").status()).isEqualTo(401);
      assertThat(guarded.get("/catalog", "Authorization", "ApiKey wrong").status()).isEqualTo(401);
      for (String header : List.of("ApiKey ", "Bearer ")) {
        Http.Reply reply = guarded.get("/catalog", "Authorization", header + read.text());
        assertThat(reply.status()).isEqualTo(200);
      }
      assertThat(guarded.get("/catalog?api_key=" + read.text()).status()).isEqualTo(200);
      Http.Reply match =
          guarded.post("/match/default", QUESTION, "Authorization", "ApiKey " + read.text());
      assertThat(match.status()).isEqualTo(200);
    }
    String lines = Files.readString(log);
    assertThat(lines)
        .contains("\"who\":\"reader\"", "\"route\":\"/match/{dataset}\"", "\"status\":401");
    assertThat(lines).doesNotContain("Orlan").doesNotContain("127.0.0.1").doesNotContain("api_key");
  }

  private static Socket connect() throws IOException {
    return new Socket("127.0.0.1", Fixture.shared().server().port());
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String firstLine(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
