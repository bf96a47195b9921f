package org.cordon.lists;

import java.util.List;

/**
 * Which editions answer for a day.
 *
 * @param moment the day
 * @param editions of each source the newest edition of that day or before, in order of the sources'
 *     names
 * @param later of each source without one: the first edition held, which is of a later day
 */
public record EditionsAt(Moment moment, List<Edition> editions, List<Edition> later) {
  /** Copies the lists. */
  public EditionsAt {
    editions = List.copyOf(editions);
    later = List.copyOf(later);
  }
}
