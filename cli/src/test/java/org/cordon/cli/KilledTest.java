package org.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.cordon.lists.Edition;
import org.cordon.lists.ListStore;
import org.cordon.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills imports, compilations and updates of another process at random points, as {@code kill -9}
 * does, and looks at what is left: the old state or the new one. {@code -Dcordon.kills=100} kills
 * more often, {@code -Dcordon.kills.seed=N} at other points.
 */
final class KilledTest {
  private static final int KILLS = Integer.getInteger("cordon.kills", 10);
  private static final long SEED = Long.getLong("cordon.kills.seed", 20_261_124L);
  private static final int ENTRIES = 1500;

  private static final List<String> UPDATE = List.of("lists", "update", "house");

  @TempDir private Path folder;
  private HttpServer server = listening();

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The new list can also be had from a server of this machine. */
  private void declare(Path home) throws IOException {
    imported("new", "2030-01-02");
    server.createContext(
        "/list.json",
        exchange -> {
          byte[] body = Files.readAllBytes(folder.resolve("new.json"));
          try (exchange) {
            exchange.getResponseHeaders().set("ETag", "\"new\"");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          } catch (IOException e) {
            return; // the client was killed, as it should be
          }
        });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/list.json";
    Files.writeString(
        home.resolve("sources.json"),
        """
        [{"name": "house", "title": "House", "authority": "Us", "jurisdiction": "gb",
          "format": "ftm-json", "address": "https://example.org/", "licence": "ours",
          "rhythm": "daily", "files": [{"name": "list.json", "address": "%s"}]}]
        """
            .formatted(address));
  }

  @Test
  void aKilledCommandLeavesTheOldStateOrTheNewOne() throws Exception {
    Path start = Files.createDirectories(folder.resolve("start"));
    declare(start);
    command(start, imported("old", "2030-01-01"));
    Map<String, Integer> left = new TreeMap<>();
    Random random = new Random(SEED);
    long importing = nanos(copy(start, "timed"), imported("new", "2030-01-02"));
    long building = nanos(folder.resolve("timed"), List.of("register", "build"));
    long updating = nanos(copy(start, "updated"), UPDATE);
    for (int i = 0; i < KILLS; i++) {
      Path home = copy(start, "home-" + i);
      boolean builds = i % 3 == 1;
      boolean updates = i % 3 == 2;
      if (builds) {
        List<String> only = new ArrayList<>(imported("new", "2030-01-02"));
        only.add("--no-compile");
        command(home, only);
      }
      List<String> words =
          builds ? List.of("register", "build") : updates ? UPDATE : imported("new", "2030-01-02");
      long whole = builds ? building : updates ? updating : importing;
      // The first third is the start of the machine, which touches nothing.
      double share = 0.3 + 0.75 * random.nextDouble();
      boolean ended = kill(home, words, (long) (share * whole));
      String state = check(home, builds);
      left.merge(
          words.get(0) + " " + words.get(1) + (ended ? " ended: " : ": ") + state, 1, Integer::sum);
      finish(home);
      delete(home);
    }
    System.out.println("killed " + KILLS + " times with seed " + SEED + ": " + left);
  }

  /** The state that is left, after checking that it is one. */
  private String check(Path home, boolean builds) throws Exception {
    ListStore store = ListStore.open(home);
    List<Edition> held = store.editions("house");
    assertThat(held).as("the old edition is never lost").hasSizeBetween(builds ? 2 : 1, 2);
    for (Edition edition : held) {
      assertThat(store.entries(edition)).hasSize(ENTRIES);
    }
    try (Register register = Register.open(store.registerFile())) {
      register.verify();
      assertThat(register.size()).isEqualTo(ENTRIES);
      String compiled = register.editions().getFirst().sha256();
      assertThat(held).extracting(Edition::sha256).contains(compiled);
      boolean isNew = !compiled.equals(held.getFirst().sha256());
      assertThat(register.target(ENTRIES - 1).caption()).startsWith(isNew ? "new" : "old");
      answers(home, isNew);
      return (held.size() == 2 ? "new edition" : "old edition")
          + (isNew ? ", new register" : ", old register");
    }
  }

  private static void answers(Path home, boolean isNew) {
    Outcome outcome =
        CommandLineHarness.run(
            "match", (isNew ? "new" : "old") + " Karlovbekzoda", "--home=" + home);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.HITS.number());
  }

  /** The same command, run again, ends well and leaves nothing lying about. */
  private void finish(Path home) throws Exception {
    List<String> words = new ArrayList<>(imported("new", "2030-01-02"));
    words.add("--home=" + home);
    Outcome outcome = CommandLineHarness.run(words.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    answers(home, true);
    assertThat(ListStore.open(home).editions("house")).hasSize(2);
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.map(home::relativize).map(Path::toString))
          .noneMatch(file -> file.endsWith(".tmp") || file.startsWith("staging" + File.separator));
    }
  }

  private List<String> imported(String name, String day) throws IOException {
    Path file = folder.resolve(name + ".json");
    if (!Files.exists(file)) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < ENTRIES; i++) {
        lines.add(
            "{\"id\":\"e-%s\",\"schema\":\"Person\",\"target\":true,\"last_seen\":\"%s\",\"properties\":{\"name\":[\"%s %s\"]}}"
                .formatted(i, day, name, i == 0 ? "Karlovbekzoda" : "Person" + i));
      }
      Files.write(file, lines);
    }
    return List.of("lists", "import", "house", file.toString(), "--format=ftm-json");
  }

  private void command(Path home, List<String> words) throws Exception {
    List<String> all = new ArrayList<>(words);
    all.add("--home=" + home);
    Outcome outcome = CommandLineHarness.run(all.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private long nanos(Path home, List<String> words) throws Exception {
    long start = System.nanoTime();
    Process process = start(home, words);
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("child.txt"))).isZero();
    return System.nanoTime() - start;
  }

  /** Kills the command after that time; whether it had ended before. */
  private boolean kill(Path home, List<String> words, long nanos) throws Exception {
    Process process = start(home, words);
    boolean ended = process.waitFor(nanos, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    return ended;
  }

  private Process start(Path home, List<String> words) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.add("-XX:TieredStopAtLevel=1");
    all.add("-cp");
    all.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    all.add("org.cordon.cli.Main");
    all.addAll(words);
    all.add("--home=" + home);
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("child.txt").toFile())
        .start();
  }

  private Path copy(Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
