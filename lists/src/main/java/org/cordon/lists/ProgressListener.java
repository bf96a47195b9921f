package org.cordon.lists;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener NONE = read -> {};

  /**
   * Called for every entry read, kept or rejected.
   *
   * @param read how many so far
   */
  void entries(long read);
}
