package org.cordon.resolve;

import java.util.List;

/**
 * What somebody decided about entries, over the head of the comparison.
 *
 * @param number its number, from 1, in the order in which decisions were made
 * @param kind whether the entries belong together
 * @param entries for a join all that belong together; for a split the entries that are kept apart
 *     from each other
 */
public record Decision(int number, Kind kind, List<EntryRef> entries) {
  /** Whether entries belong together. */
  public enum Kind {
    /** They are one subject. */
    JOIN,
    /** No two of them are one subject. */
    SPLIT
  }

  /** Copies the entries; at least two are needed. */
  public Decision {
    entries = List.copyOf(entries);
    if (entries.size() < 2) {
      throw new IllegalArgumentException(
          "expected two or more entries to decide about, found (" + entries + ")");
    }
  }
}
