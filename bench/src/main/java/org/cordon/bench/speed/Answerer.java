package org.cordon.bench.speed;

import java.util.function.Supplier;

/** What is timed: answers one question about a name. One instance is used by one thread. */
@FunctionalInterface
public interface Answerer {
  /**
   * Answers, and gives a number that depends on the answer, so that the work cannot be optimised
   * away.
   */
  int answer(String name);

  /** Makes an answerer for each thread. */
  @FunctionalInterface
  interface Factory extends Supplier<Answerer> {}
}
