package org.cordon.lists.history;

import java.util.List;

/**
 * One field of an entry that says other things than before.
 *
 * @param field a property of the subject ({@code name}), of what hangs on it ({@code
 *     Sanction.program}), or the kind of what hangs on it ({@code Address}) where the same values
 *     are put together otherwise
 * @param before the values that are gone, in order of text
 * @param after the values that are new, in order of text
 */
public record FieldChange(String field, List<String> before, List<String> after) {
  /** Copies the values. */
  public FieldChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
