package org.cordon.server.data;

import java.util.List;
import java.util.Map;

/**
 * What the index found.
 *
 * @param places where the entities stand, best first
 * @param total how many there are in all
 * @param facets field to values with counts, most frequent first
 */
public record SearchResult(List<Place> places, long total, Map<String, Map<String, Long>> facets) {
  /**
   * Where an entity stands in the register.
   *
   * @param ordinal the number of the target
   * @param entry the entry of the target; -1 for the target itself
   * @param detail the detail of that entry; -1 for the target itself
   */
  public record Place(int ordinal, int entry, int detail) {}
}
