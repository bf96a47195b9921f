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

  /** Whether parties are looked up at all. */
  default boolean screens() {
    return true;
  }
}
