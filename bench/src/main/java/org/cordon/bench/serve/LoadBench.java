package org.cordon.bench.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.speed.SyntheticCustomers;
import org.cordon.register.Register;

/**
 * Sends requests to a server of this machine from this process: an empty endpoint, which shows what
 * HTTP itself costs, then {@code /match} with one person, then with batches of 100.
 */
public final class LoadBench {
  private static final int NAMES = 10_000;
  private static final int BATCH = 100;
  private static final int MOST_SAMPLES = 4_000_000;

  private LoadBench() {}

  /**
   * Runs the load.
   *
   * @throws IOException if the server cannot be reached
   */
  public static LoadReport run(LoadRequest request) throws IOException {
    List<String> names;
    try (Register register = Register.open(request.register())) {
      names = SyntheticCustomers.of(register, NAMES);
    }
    Requests requests = new Requests(request.port(), request.key());
    List<byte[]> single = names.stream().map(name -> requests.match(List.of(name))).toList();
    List<byte[]> batches = new ArrayList<>();
    for (int i = 0; i + BATCH <= names.size(); i += BATCH) {
      batches.add(requests.match(names.subList(i, i + BATCH)));
    }
    try (Swapper swapper = new Swapper(request)) {
      List<LoadReport.Run> runs =
          List.of(
              measured("empty endpoint (/healthz)", List.of(requests.empty()), 0, request),
              measured("/match, one person", single, 1, request),
              measured("/match, batch of 100", batches, BATCH, request));
      return new LoadReport(runs, request.connections(), swapper.count());
    }
  }

  private static LoadReport.Run measured(
      String name, List<byte[]> requests, int questions, LoadRequest request) throws IOException {
    if (!request.warmUp().isZero()) {
      run(requests, request.connections(), request.port(), request.warmUp());
    }
    long began = System.nanoTime();
    List<Tally> tallies = run(requests, request.connections(), request.port(), request.duration());
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] all =
        tallies.stream().flatMapToLong(tally -> Arrays.stream(tally.nanos())).sorted().toArray();
    long count = tallies.stream().mapToLong(Tally::count).sum();
    return new LoadReport.Run(
        name,
        count,
        count * questions,
        tallies.stream().mapToLong(Tally::failed).sum(),
        seconds,
        Numbers.percentile(all, 0.5) / 1e6,
        Numbers.percentile(all, 0.99) / 1e6,
        all.length == 0 ? 0 : all[all.length - 1] / 1e6);
  }

  /** What one connection saw. */
  private record Tally(long[] nanos, long count, long failed) {}

  private static List<Tally> run(
      List<byte[]> requests, int connections, int port, Duration duration) throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<Tally>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int first = i * (requests.size() / connections);
        running.add(threads.submit(() -> ask(requests, first, port, duration)));
      }
      List<Tally> tallies = new ArrayList<>();
      for (Future<Tally> one : running) {
        tallies.add(one.get());
      }
      return tallies;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("the server at port " + port + ": " + e.getCause(), e);
    }
  }

  private static Tally ask(List<byte[]> requests, int first, int port, Duration duration)
      throws IOException {
    long[] nanos = new long[1 << 12];
    int count = 0;
    long failed = 0;
    long end = System.nanoTime() + duration.toNanos();
    try (Connection connection = new Connection(port)) {
      for (int next = first; System.nanoTime() < end && count < MOST_SAMPLES; next++) {
        long began = System.nanoTime();
        int status = connection.exchange(requests.get(next % requests.size()));
        nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
        nanos[count++] = System.nanoTime() - began;
        failed += status == 200 ? 0 : 1;
      }
    }
    return new Tally(Arrays.copyOf(nanos, count), count, failed);
  }

  /** Requests as bytes, ready to send. */
  private record Requests(int port, String key) {
    byte[] empty() {
      return ("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII);
    }

    byte[] match(List<String> names) {
      StringBuilder body = new StringBuilder("{\"queries\":{");
      for (int i = 0; i < names.size(); i++) {
        body.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"schema\":\"Person\",");
        body.append("\"properties\":{\"name\":[\"").append(escaped(names.get(i))).append("\"]}}");
      }
      byte[] bytes = body.append("}}").toString().getBytes(StandardCharsets.UTF_8);
      String authorization = key.isEmpty() ? "" : "Authorization: ApiKey " + key + "\r\n";
      byte[] head =
          ("POST /match/default HTTP/1.1\r\nHost: 127.0.0.1:"
                  + port
                  + "\r\n"
                  + authorization
                  + "Content-Type: application/json\r\nContent-Length: "
                  + bytes.length
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII);
      byte[] whole = Arrays.copyOf(head, head.length + bytes.length);
      System.arraycopy(bytes, 0, whole, head.length, bytes.length);
      return whole;
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
  }

  /** Replaces the register's file by a copy of itself again and again. */
  private static final class Swapper implements AutoCloseable {
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Thread thread;
    private volatile int count;

    Swapper(LoadRequest request) {
      thread =
          Thread.ofPlatform()
              .daemon()
              .unstarted(
                  () -> request.swap().ifPresent(every -> swapAll(request.register(), every)));
      thread.start();
    }

    private void swapAll(Path register, Duration every) {
      while (going.get()) {
        try {
          TimeUnit.NANOSECONDS.sleep(every.toNanos());
          Path copy = Files.createTempFile(register.toAbsolutePath().getParent(), "swap-", ".tmp");
          Files.copy(register, copy, StandardCopyOption.REPLACE_EXISTING);
          Files.move(copy, register, StandardCopyOption.ATOMIC_MOVE);
          count = count + 1;
        } catch (InterruptedException e) {
          return;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    int count() {
      return count;
    }

    @Override
    public void close() {
      going.set(false);
      thread.interrupt();
    }
  }
}
