package org.cordon.lists;

import org.cordon.entity.ListEntry;

/** Takes what an {@link Importer} finds. */
public interface EntrySink {
  /**
   * The publication date stated in the edition, as an ISO date or date-time; called at most once.
   */
  void published(String date);

  /** An entry that was read whole. */
  void entry(ListEntry entry);

  /** An entry or row that could not be read; it is counted and reported. */
  void reject(Problem problem);

  /** Something odd that lost nothing. */
  void warn(Problem problem);
}
