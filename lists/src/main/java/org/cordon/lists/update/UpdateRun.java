package org.cordon.lists.update;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordon.lists.Download;
import org.cordon.lists.Source;

/** Updates several sources at once; their outcomes come in the order asked for. */
public final class UpdateRun {
  /** One source to update. */
  public record Task(Source source, Download download) {}

  private UpdateRun() {}

  /**
   * Updates the sources.
   *
   * @param parallel how many at once, from 1; the files of one source are fetched one after another
   */
  public static List<UpdateOutcome> run(Updater updater, List<Task> tasks, int parallel)
      throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(parallel)) {
      List<Future<UpdateOutcome>> running = new ArrayList<>();
      for (Task task : tasks) {
        running.add(threads.submit(() -> updater.update(task.source(), task.download())));
      }
      List<UpdateOutcome> outcomes = new ArrayList<>();
      for (Future<UpdateOutcome> future : running) {
        outcomes.add(future.get());
      }
      return List.copyOf(outcomes);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an update failed in an unforeseen way", e.getCause());
    }
  }
}
