package org.cordon.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Does numbered pieces of work on all cores and gives the results in the order of the numbers. */
public final class InOrder {
  private static final long POLL_MILLIS = 200;

  private record Numbered<R>(int number, R result) {}

  private InOrder() {}

  /**
   * Does the pieces 0 to {@code count - 1}.
   *
   * @param workers makes one worker for each thread; a worker is used by that thread alone
   * @param progress is told how many pieces are done
   */
  public static <R> List<R> run(
      int count, Supplier<? extends IntFunction<R>> workers, ProgressSink progress) {
    int threads = Math.max(1, Math.min(count, Runtime.getRuntime().availableProcessors()));
    AtomicInteger next = new AtomicInteger();
    List<Future<List<Numbered<R>>>> parts = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(() -> work(count, next, workers.get())));
      }
      pool.shutdown();
      List<Numbered<R>> all = new ArrayList<>(count);
      for (Future<List<Numbered<R>>> part : parts) {
        all.addAll(await(part, next, count, progress));
      }
      all.sort(Comparator.comparingInt(Numbered::number));
      return all.stream().map(Numbered::result).toList();
    }
  }

  private static <R> List<Numbered<R>> work(int count, AtomicInteger next, IntFunction<R> worker) {
    List<Numbered<R>> results = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      results.add(new Numbered<>(i, worker.apply(i)));
    }
    return results;
  }

  private static <R> R await(Future<R> part, AtomicInteger next, int count, ProgressSink progress) {
    while (true) {
      try {
        return part.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillWorking) {
        int done = Math.min(next.get(), count);
        progress.at(done, (double) done / count);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException problem
            ? problem
            : new IllegalStateException("a benchmark's worker failed: " + e.getCause(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a benchmark was running", e);
      }
    }
  }
}
