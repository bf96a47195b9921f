package org.cordon.server.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.register.Target;

/** Finds entities by id: targets, and the entities around them. */
public final class EntityFinder {
  private final Snapshot snapshot;

  /** A finder over a snapshot that is leased. */
  public EntityFinder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The entity of that id; its own id is another when it was merged. */
  public Optional<EntityView> find(String id) throws IOException {
    Optional<Target> target = snapshot.target(id);
    if (target.isPresent()) {
      return target.map(found -> snapshot.view(found.ordinal()));
    }
    return snapshot.search().find(id).map(this::view);
  }

  /** The entities that refer to this one, in the order of the register. */
  public List<EntityView> referringTo(EntityView view) throws IOException {
    List<String> ids = new ArrayList<>(view.referents());
    ids.add(view.id());
    return snapshot.search().referringTo(ids).stream().map(this::view).toList();
  }

  /** The entity at a place of the register. */
  public EntityView view(SearchResult.Place place) {
    if (place.entry() < 0) {
      return snapshot.view(place.ordinal());
    }
    var entry = snapshot.register().target(place.ordinal()).entries().get(place.entry());
    return snapshot.views().of(entry.details().get(place.detail()), entry);
  }
}
