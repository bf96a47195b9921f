package org.cordon.lists;

import java.util.List;

/**
 * What {@link ListStore#rebuild} did.
 *
 * @param checked editions whose raw files are as they were imported
 * @param restored editions whose {@code edition.json} was lost and was made again from the raw
 *     files
 * @param lost what could not be restored; it was left as it is
 */
public record Rebuilt(List<Edition> checked, List<Edition> restored, List<Problem> lost) {
  /** Copies the lists. */
  public Rebuilt {
    checked = List.copyOf(checked);
    restored = List.copyOf(restored);
    lost = List.copyOf(lost);
  }
}
