package org.cordon.resolve;

import java.util.function.IntConsumer;

/** Runs independent pieces of work; the caller decides on how many threads. */
@FunctionalInterface
public interface Tasks {
  /**
   * Runs a piece of work for each number from 0, in any order, and returns when all are done.
   *
   * @param count how many pieces there are
   * @param work does one piece; safe for several threads
   */
  void run(int count, IntConsumer work);

  /** One after the other on the calling thread. */
  static Tasks inOrder() {
    return (count, work) -> {
      for (int i = 0; i < count; i++) {
        work.accept(i);
      }
    };
  }
}
