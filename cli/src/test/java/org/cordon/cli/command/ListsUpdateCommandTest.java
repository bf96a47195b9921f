package org.cordon.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.cordon.cli.CommandLineHarness;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updating a list from a server of this machine, through the command. */
final class ListsUpdateCommandTest {
  private static final String OLD = list("2030-01-01", "Anna Exampleva", "Boris Testov");
  private static final String NEW = list("2030-02-01", "Anna Exampleva", "Boris Testov", "Clara");

  @TempDir private Path folder;
  private final AtomicReference<String> body = new AtomicReference<>(OLD);
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/list.json", this::answer);
    server.start();
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(
        folder.resolve("home/sources.json"),
        """
        [{"name": "house", "title": "House list", "authority": "Us",
          "jurisdiction": "gb", "format": "ftm-json", "address": "http://localhost/", "licence": "made for a test",
          "files": [{"name": "list.json", "address": "http://localhost:%s/list.json"}]}]
        """
            .formatted(server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("ETag", "\"" + body.get().hashCode() + "\"");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String list(String day, String... names) {
    StringBuilder lines = new StringBuilder();
    for (String name : names) {
      lines.append(
          "{\"id\":\"%s\",\"schema\":\"Person\",\"target\":true,\"last_seen\":\"%s\",\"properties\":{\"name\":[\"%s\"]}}%n"
              .formatted(name.substring(0, 2), day, name));
    }
    return lines.toString();
  }

  private Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--home=" + folder.resolve("home"));
    return CommandLineHarness.run(all.toArray(String[]::new));
  }

  @Test
  void nothingIsFetchedUnasked() {
    Outcome outcome = run("lists", "update");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no list is enabled", "cordon lists enable un-sc");
    assertThat(asked).hasValue(0);
  }

  @Test
  void anEnabledListIsFetchedCompiledAndFoundUnchangedTheNextTime() {
    assertThat(run("lists", "enable", "house").out()).contains("enabled: house");
    Outcome first = run("lists", "update");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("house", "updated", "register: 2 targets");
    assertThat(run("lists", "update").out()).contains("unchanged");
    body.set(NEW);
    assertThat(run("lists", "update", "--format", "json").out())
        .contains("\"result\":\"updated\"", "\"message\":\"+1 entries\"", "\"entries\":3");
    assertThat(run("match", "Clara", "--schema", "Person").code()).isEqualTo(10);
  }

  @Test
  void anErrorPageGoesToQuarantineAndTheGoodEditionServes() {
    run("lists", "update", "house");
    body.set("<html><body>Try again later</body></html>");
    Outcome outcome = run("lists", "update", "house");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("quarantined");
    assertThat(run("lists", "quarantine", "list").out()).contains("cannot be read", "house");
    assertThat(run("lists", "status", "--held").out())
        .contains("house: 1 copy in quarantine, the edition held goes on serving");
    assertThat(run("lists", "status", "--format", "json").out()).contains("\"quarantined\":1");
    assertThat(run("match", "Anna Exampleva").code()).isEqualTo(10);
  }

  @Test
  void aHalvedListIsQuarantinedUntilSomebodyAcceptsIt() {
    run("lists", "update", "house");
    body.set(list("2030-03-01", "Anna Exampleva"));
    assertThat(run("lists", "update", "house").code()).isEqualTo(3);
    String shown = run("lists", "quarantine", "list").out();
    assertThat(shown).contains("far fewer entries");
    String id = shown.substring(0, shown.indexOf(' '));
    assertThat(run("lists", "quarantine", "accept", id).out()).contains("accepted " + id);
    assertThat(run("lists", "quarantine", "list").out()).contains("nothing is in quarantine");
    assertThat(run("match", "Boris Testov").code()).isZero();
  }

  @Test
  void filesOfAFolderPassTheSameChecks() throws IOException {
    Path usb = Files.createDirectories(folder.resolve("usb/house"));
    Files.writeString(usb.resolve("list.json"), NEW);
    Outcome outcome = run("lists", "update", "--from-dir", folder.resolve("usb").toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("updated");
    Files.writeString(usb.resolve("list.json"), OLD);
    assertThat(run("lists", "update", "--from-dir", folder.resolve("usb").toString()).code())
        .isEqualTo(3);
    assertThat(asked).hasValue(0);
  }

  @Test
  void aServerThatIsNotThereIsToldInTheResult() {
    server.stop(0);
    Outcome outcome = run("lists", "update", "house", "--attempts", "1", "--format", "json");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("\"result\":\"failed\"");
  }

  @Test
  void aListWithoutAddressesCannotBeFetched() {
    assertThat(run("lists", "update", "nowhere").err()).contains("expected a known list");
    assertThat(run("lists", "enable", "nowhere").err()).contains("expected a list with addresses");
  }
}
