package org.cordon.cli.screen;

import java.util.List;
import java.util.Map;
import org.cordon.cli.input.Party;

/**
 * A screened party and its hits.
 *
 * @param party who was asked about
 * @param hits the targets it may be, most probable first; empty when it is clear
 */
public record ScreenResult(Party party, List<Hit> hits) {
  /** Copies the hits. */
  public ScreenResult {
    hits = List.copyOf(hits);
  }

  /** Whether the party has at least one hit. */
  public boolean isHit() {
    return !hits.isEmpty();
  }

  /** What was asked: property name to values. */
  public Map<String, List<String>> asked() {
    return party.entity().properties();
  }
}
