package org.cordon.server.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Schema;

/**
 * An entity as the published interface shows it.
 *
 * @param id the canonical id
 * @param caption the display name
 * @param schema the kind of thing
 * @param properties property name to values
 * @param datasets the data sets that state something of it
 * @param referents all other ids of it
 * @param target whether one of its topics is a risk
 * @param firstSeen when it was first listed, as far as known
 * @param lastSeen the date of the newest edition that has it
 * @param lastChange when it last changed, as far as known
 */
public record EntityView(
    String id,
    String caption,
    Schema schema,
    Map<String, List<String>> properties,
    List<String> datasets,
    List<String> referents,
    boolean target,
    Optional<String> firstSeen,
    Optional<String> lastSeen,
    Optional<String> lastChange) {

  /** Whether that is the id, or one of the other ids. */
  public boolean isNamed(String other) {
    return id.equals(other) || referents.contains(other);
  }

  /** The values of a property. */
  public List<String> values(String property) {
    return properties.getOrDefault(property, List.of());
  }
}
