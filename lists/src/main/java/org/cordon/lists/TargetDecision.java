package org.cordon.lists;

import java.util.List;
import org.cordon.resolve.EntryRef;

/**
 * What somebody decided about entries, as it is kept.
 *
 * @param number its number in the data folder, from 1
 * @param action what was decided
 * @param entries the entries it is about; empty for {@link Action#UNDO}
 * @param undoes for {@link Action#UNDO} the number of the decision taken back, else 0
 * @param who who decided; may be empty
 * @param when as an ISO instant
 * @param reason why; may be empty
 */
public record TargetDecision(
    int number,
    Action action,
    List<EntryRef> entries,
    int undoes,
    String who,
    String when,
    String reason) {
  /** What can be decided. */
  public enum Action {
    /** The entries are one subject. */
    JOIN,
    /** No two of the entries are one subject. */
    SPLIT,
    /** An earlier decision no longer counts. */
    UNDO
  }

  /** Copies the entries. */
  public TargetDecision {
    entries = List.copyOf(entries);
  }
}
