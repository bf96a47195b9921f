package org.cordon.bench;

/** Is told how far a long benchmark is, from one thread. */
@FunctionalInterface
public interface ProgressSink {
  /** Listens to nothing. */
  ProgressSink NONE = (done, share) -> {};

  /**
   * Is told now and then.
   *
   * @param done how many questions are answered
   * @param share how much of the whole is done, from 0 to 1
   */
  void at(long done, double share);
}
