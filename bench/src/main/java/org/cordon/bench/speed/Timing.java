package org.cordon.bench.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordon.bench.report.Numbers;

/** Runs answerers over names and tells how long it took. */
public final class Timing {
  private Timing() {}

  /**
   * One run over all names.
   *
   * @param names how many names were asked
   * @param nanos how long it took from first to last
   * @param p50 what half of the questions did not take longer than, in nanoseconds; 0 when not
   *     measured
   * @param p99 the same for 99 of 100 questions
   * @param answered how many had an answer
   */
  public record Run(int names, long nanos, long p50, long p99, int answered) {
    /** How many names were asked in a second. */
    public double perSecond() {
      return names * 1e9 / Math.max(1, nanos);
    }
  }

  /**
   * Asks all names one after the other in this thread, and times each question.
   *
   * @param names at least one
   */
  public static Run oneThread(Answerer answerer, List<String> names) {
    long[] each = new long[names.size()];
    int answered = 0;
    long start = System.nanoTime();
    long before = start;
    for (int i = 0; i < each.length; i++) {
      answered += answerer.answer(names.get(i)) == 0 ? 0 : 1;
      long after = System.nanoTime();
      each[i] = after - before;
      before = after;
    }
    long nanos = before - start;
    Arrays.sort(each);
    return new Run(
        each.length,
        nanos,
        Numbers.percentile(each, 0.5),
        Numbers.percentile(each, 0.99),
        answered);
  }

  /**
   * Shares the names out evenly among threads, each with its own answerer, made before the clock
   * starts.
   */
  public static Run threads(Answerer.Factory factory, List<String> names, int threads) {
    List<Answerer> answerers = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      answerers.add(factory.get());
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      long start = System.nanoTime();
      List<Future<Integer>> shares = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int first = thread;
        shares.add(pool.submit(() -> everyNth(answerers.get(first), names, first, threads)));
      }
      int answered = 0;
      for (Future<Integer> share : shares) {
        answered += join(share);
      }
      return new Run(names.size(), System.nanoTime() - start, 0, 0, answered);
    }
  }

  private static int everyNth(Answerer answerer, List<String> names, int first, int step) {
    int answered = 0;
    for (int i = first; i < names.size(); i += step) {
      answered += answerer.answer(names.get(i)) == 0 ? 0 : 1;
    }
    return answered;
  }

  private static int join(Future<Integer> share) {
    try {
      return share.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the speed benchmark was interrupted", stop);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a question failed: " + failure.getCause(), failure);
    }
  }
}
