package org.cordon.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A FollowTheMoney schema with everything it inherits.
 *
 * @param name e.g. {@code Company}
 * @param plural the label for several, e.g. {@code Companies}
 * @param parents the schemata it extends directly, in declared order
 * @param ancestors itself and all schemata above it
 * @param matchable whether entities of this schema can be asked about
 * @param edge whether entities of this schema connect two others
 * @param properties its own and inherited properties by name, in declared order
 * @param captionProperties the properties a display name is taken from, best first
 */
public record Schema(
    String name,
    String plural,
    List<String> parents,
    Set<String> ancestors,
    boolean matchable,
    boolean edge,
    Map<String, Property> properties,
    List<String> captionProperties) {

  /** Whether this schema is {@code other} or extends it, at any distance. */
  public boolean isA(String other) {
    return ancestors.contains(other);
  }

  /** The property of that name, its own or inherited. */
  public Optional<Property> property(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schema schema && schema.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
