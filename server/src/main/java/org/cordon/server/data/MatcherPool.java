package org.cordon.server.data;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.cordon.match.Matcher;
import org.cordon.register.Register;
import org.cordon.server.http.Refusal;

/**
 * Matchers over one register, as many as there are cores: more would only wait for each other, and
 * each has tables of its own.
 */
public final class MatcherPool {
  private final BlockingQueue<Matcher> free;

  /** A pool of that many matchers. */
  public MatcherPool(Register register, int size) {
    free = new ArrayBlockingQueue<>(size);
    for (int i = 0; i < size; i++) {
      free.add(new Matcher(register));
    }
  }

  /**
   * Runs work with a matcher that nobody else uses meanwhile.
   *
   * @param patience how long to wait for one
   * @throws Refusal with status 429 if none became free
   */
  public <T> T with(Duration patience, Function<Matcher, T> work) {
    Matcher matcher = take(patience);
    try {
      return work.apply(matcher);
    } finally {
      free.add(matcher);
    }
  }

  private Matcher take(Duration patience) {
    try {
      Matcher matcher = free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (matcher == null) {
        throw Refusal.later(429, "Too many questions are under way; try again.", 1);
      }
      return matcher;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.later(503, "The server is shutting down.", 1);
    }
  }
}
