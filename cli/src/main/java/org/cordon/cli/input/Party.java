package org.cordon.cli.input;

import java.util.List;
import org.cordon.entity.Entity;

/**
 * A party to be screened.
 *
 * @param line the line on which it starts, from 1
 * @param entity who it is; its id is the customer's own number, or {@code line-N} where the input
 *     has none
 * @param notes values that were not understood and are not used, each with its field, for people
 */
public record Party(long line, Entity entity, List<String> notes) implements Row {
  /** Copies the notes. */
  public Party {
    notes = List.copyOf(notes);
  }

  /** The display name of the party. */
  public String name() {
    return entity.caption();
  }
}
