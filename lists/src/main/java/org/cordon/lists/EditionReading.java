package org.cordon.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.cordon.entity.ListEntry;

/**
 * Reads editions on all processors. What comes out is in the order of the editions, whichever was
 * read first; of several that cannot be read the first in that order is told.
 */
final class EditionReading {
  private EditionReading() {}

  /** Reads one edition. */
  interface Reader {
    /** All entries of an edition. */
    List<ListEntry> entries(Edition edition) throws IOException, ListFormatException;
  }

  static List<List<ListEntry>> all(List<Edition> editions, Reader reader, ProgressListener progress)
      throws IOException, ListFormatException {
    AtomicLong read = new AtomicLong();
    int threads = Math.min(editions.size(), Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
      List<Future<List<ListEntry>>> running = new ArrayList<>();
      for (Edition edition : editions) {
        Callable<List<ListEntry>> task =
            () -> {
              List<ListEntry> entries = reader.entries(edition);
              synchronized (read) {
                progress.entries(read.addAndGet(entries.size()));
              }
              return entries;
            };
        running.add(pool.submit(task));
      }
      return results(pool, running);
    }
  }

  private static List<List<ListEntry>> results(
      ExecutorService pool, List<Future<List<ListEntry>>> running)
      throws IOException, ListFormatException {
    List<List<ListEntry>> all = new ArrayList<>();
    try {
      for (Future<List<ListEntry>> future : running) {
        all.add(future.get());
      }
      return all;
    } catch (ExecutionException e) {
      pool.shutdownNow();
      throw failure(e);
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading editions", e);
    }
  }

  private static IOException failure(ExecutionException e) throws ListFormatException {
    return switch (e.getCause()) {
      case ListFormatException unreadable -> throw unreadable;
      case IOException failed -> failed;
      case RuntimeException unforeseen -> throw unforeseen;
      case Error error -> throw error;
      case null, default -> new IOException("an edition cannot be read", e);
    };
  }
}
