package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new register takes the place of the old one while questions are asked. */
final class SwapTest {
  private static final String QUESTION =
      "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Orlan Veskarov\"}}}}";
  private static final int SWAPS = 6;

  @TempDir private Path home;

  @Test
  void noRequestFailsWhileRegistersAreSwapped() throws Exception {
    Fixture.fill(home);
    Path register = home.resolve("register.cordon");
    Path first = Files.copy(register, home.resolve("first"));
    Fixture.importList(
        home,
        "fix-new",
        List.of(
            "{\"id\":\"new-1\",\"schema\":\"Person\",\"target\":true,\"properties\":{\"name\":[\"Ulan"
                + " Newcomer\"]}}"));
    Fixture.compile(home);
    Path second = Files.copy(register, home.resolve("second"));
    try (CordonServer server =
        CordonServer.start(Fixture.settings(home).watching(Duration.ofMillis(20)))) {
      Fixture.awaitIndex(server);
      Queue<String> failures = new ConcurrentLinkedQueue<>();
      AtomicLong answered = new AtomicLong();
      AtomicBoolean going = new AtomicBoolean(true);
      List<Thread> clients = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        clients.add(
            Thread.startVirtualThread(
                () -> ask(new Http(server.address()), going, answered, failures)));
      }
      for (int swap = 0; swap < SWAPS; swap++) {
        long before = answered.get();
        replace(swap % 2 == 0 ? first : second, register);
        await(server, swap + 1);
        while (answered.get() < before + 50) {
          Thread.onSpinWait(); // the new register answers too
        }
      }
      going.set(false);
      for (Thread client : clients) {
        client.join();
      }
      assertThat(failures).isEmpty();
      assertThat(server.snapshots().swaps()).isGreaterThanOrEqualTo(SWAPS);
      assertThat(server.snapshots().unmapped()).isEqualTo(server.snapshots().swaps());
    }
  }

  private static void ask(
      Http http, AtomicBoolean going, AtomicLong answered, Queue<String> failures) {
    while (going.get()) {
      try {
        Http.Reply match = http.post("/match/default", QUESTION);
        Http.Reply entity = http.get("/entities/" + Fixture.PERSON);
        if (match.status() != 200 || !match.body().contains(Fixture.PERSON)) {
          failures.add(match.toString());
        }
        if (entity.status() != 200) {
          failures.add(entity.toString());
        }
        answered.incrementAndGet();
      } catch (RuntimeException e) {
        failures.add(e.toString());
      }
    }
  }

  private static void replace(Path from, Path register) throws IOException {
    Path work = Files.copy(from, register.resolveSibling("work"));
    Files.move(work, register, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void await(CordonServer server, long swaps) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (server.snapshots().swaps() < swaps && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(server.snapshots().swaps()).isGreaterThanOrEqualTo(swaps);
  }

  @Test
  void aBrokenRegisterDoesNotTakeThePlaceOfAGoodOne() throws Exception {
    Fixture.fill(home);
    Path register = home.resolve("register.cordon");
    try (CordonServer server = CordonServer.start(Fixture.settings(home))) {
      Fixture.awaitIndex(server);
      Path broken = Files.write(home.resolve("broken"), new byte[5_000]);
      Files.move(broken, register, StandardCopyOption.REPLACE_EXISTING);
      Http http = new Http(server.address());
      String token = Http.encoded(Fixture.TOKEN);
      assertThat(http.post("/updatez?sync=true&token=" + token, "").status()).isEqualTo(500);
      assertThat(http.post("/match/default", QUESTION).body()).contains(Fixture.PERSON);
    }
  }
}
