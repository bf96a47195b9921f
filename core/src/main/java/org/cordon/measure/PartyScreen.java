package org.cordon.measure;

import java.util.List;
import org.cordon.entity.Entity;

/** Tells which listed targets somebody may be. */
public interface PartyScreen {
  /** Nobody is looked up. */
  PartyScreen NONE =
      new PartyScreen() {
        @Override
        public List<PartyHit> screen(Entity party) {
          return List.of();
        }

        @Override
        public boolean screens() {
          return false;
        }
      };

  /** The hits, most probable first. */
  List<PartyHit> screen(Entity party);

  /**
   * A listed target that a free text names.
   *
   * @param start where in the text, in characters from 0
   * @param text what stands there
   * @param hit the target
   */
  record TextHit(int start, String text, PartyHit hit) {}

  /** The listed targets that a free text names, in its order; none unless texts are looked at. */
  default List<TextHit> spot(String text) {
    return List.of();
  }

  /** Whether parties are looked up at all. */
  default boolean screens() {
    return true;
  }
}
