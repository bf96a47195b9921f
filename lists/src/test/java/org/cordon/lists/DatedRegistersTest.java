package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordon.register.TargetEntries;
import org.cordon.resolve.EntryRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of other days while others work in the same folder. */
final class DatedRegistersTest {
  private static final Source SOURCE = new Source("house", "House", "Us", "", "csv", "", "");
  private static final TargetMaker EACH_ALONE = sources -> TargetEntries.single(sources);

  @TempDir private Path folder;
  private ListStore store;
  private EditionsAt at;

  @BeforeEach
  void importAList() throws Exception {
    store = ListStore.open(folder.resolve("home"));
    Path list = Files.writeString(folder.resolve("list.csv"), "name\nAnna Example\n");
    store.importEdition(
        SOURCE,
        List.of(list),
        ImportOptions.at(Instant.parse("2030-01-01T12:00:00Z")),
        ProgressListener.NONE);
    at = store.editionsAt(new Moment(Optional.of(LocalDate.parse("2030-02-01")), Optional.empty()));
  }

  @Test
  void aDecisionMadeWhileItWaitedIsInItsName() throws Exception {
    Waiting<Path> asked =
        new Waiting<>(() -> store.registerAt(at, ProgressListener.NONE, EACH_ALONE));

    try (StoreLock _ = StoreLock.acquire(folder.resolve("home"))) {
      asked.startAndAwait();
      decide();
    }

    Path compiled = asked.result();
    assertThat(store.registerAtHand(at, EACH_ALONE)).contains(compiled);
  }

  /** The lock is held, so the decision is made elsewhere and brought. */
  private void decide() throws IOException {
    DecisionLog elsewhere =
        ListStore.open(Files.createDirectory(folder.resolve("elsewhere"))).decisions();
    elsewhere.add(
        TargetDecision.Action.SPLIT,
        List.of(new EntryRef("house", "1"), new EntryRef("house", "2")),
        "",
        "2030-02-01T00:00:00Z",
        "");
    Files.createDirectories(folder.resolve("home").resolve("targets"));
    Files.copy(elsewhere.file(), store.decisions().file());
  }

  @Test
  void whoWaitedForTheSameDayDoesNotCompileItAgain() throws Exception {
    AtomicInteger compiled = new AtomicInteger();
    TargetMaker counted =
        sources -> {
          compiled.incrementAndGet();
          return EACH_ALONE.targets(sources);
        };
    Waiting<Path> second =
        new Waiting<>(() -> store.registerAt(at, ProgressListener.NONE, counted));

    Path first =
        store.registerAt(
            at,
            ProgressListener.NONE,
            sources -> {
              second.startAndAwait();
              return counted.targets(sources);
            });

    assertThat(second.result()).isEqualTo(first);
    assertThat(compiled).hasValue(1);
  }

  /** A call in a thread of its own that will have to wait for the lock. */
  private static final class Waiting<T> {
    private final FutureTask<T> task;
    private final Thread thread;

    Waiting(Callable<T> call) {
      task = new FutureTask<>(call);
      thread = new Thread(task);
    }

    void startAndAwait() {
      thread.start();
      while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
        Thread.onSpinWait();
      }
    }

    T result() throws Exception {
      return task.get();
    }
  }
}
