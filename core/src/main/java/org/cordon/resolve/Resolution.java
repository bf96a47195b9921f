package org.cordon.resolve;

import java.util.List;
import org.cordon.register.TargetEntries;

/**
 * Which entries are one subject.
 *
 * @param targets every entry in exactly one target, in the order of their first entries
 * @param compared how many pairs of entries were compared
 * @param notes decisions that could not be followed, in words for people
 */
public record Resolution(List<TargetEntries> targets, long compared, List<String> notes) {
  /** Copies the lists. */
  public Resolution {
    targets = List.copyOf(targets);
    notes = List.copyOf(notes);
  }
}
