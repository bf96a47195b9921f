package org.cordon.lists.history;

import java.util.List;
import org.cordon.entity.ListEntry;

/**
 * An entry that stands in both editions and says other things.
 *
 * @param before the entry in the earlier edition
 * @param after the entry in the later one
 * @param fields what changed, in order of the fields' names; never empty
 */
public record EntryChange(ListEntry before, ListEntry after, List<FieldChange> fields) {
  /** Copies the fields. */
  public EntryChange {
    fields = List.copyOf(fields);
  }
}
