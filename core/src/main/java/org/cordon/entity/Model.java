package org.cordon.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The set of schemata in use. The standard one is read from {@code schemata.txt} beside this class.
 */
public final class Model {
  private final Map<String, Schema> schemata;

  Model(Map<String, Schema> schemata) {
    this.schemata = schemata;
  }

  /** The FollowTheMoney schemata that matter for screening. */
  public static Model standard() {
    return Standard.MODEL;
  }

  /** The schema of that exact name. */
  public Optional<Schema> schema(String name) {
    return Optional.ofNullable(schemata.get(name));
  }

  /**
   * The schema of that exact name, for names written in code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Schema require(String name) {
    return schema(name)
        .orElseThrow(() -> new IllegalArgumentException("unknown schema (" + name + ")"));
  }

  /**
   * The reference behind a name on the other side, e.g. {@code Sanction.entity} for {@code
   * sanctions} of a person. Nested FollowTheMoney files put whole entities under such names.
   *
   * @param schema the schema of the entity that carries the name
   * @param reverse the name on its side
   */
  public Optional<Property> reverse(Schema schema, String reverse) {
    for (Schema candidate : schemata.values()) {
      for (Property property : candidate.properties().values()) {
        if (property.reverse().filter(reverse::equals).isPresent()
            && property.range().filter(schema::isA).isPresent()) {
          return Optional.of(property);
        }
      }
    }
    return Optional.empty();
  }

  /** All schemata in declared order. */
  public Collection<Schema> schemata() {
    return schemata.values();
  }

  /**
   * The names of the schemata that a question of this schema is compared with: itself, its
   * matchable ancestors and its matchable descendants; for {@code Thing} every matchable schema.
   */
  public Set<String> comparableWith(Schema asked) {
    java.util.LinkedHashSet<String> names = new java.util.LinkedHashSet<>();
    for (Schema schema : schemata.values()) {
      if (schema.matchable() && (schema.isA(asked.name()) || asked.isA(schema.name()))) {
        names.add(schema.name());
      }
    }
    return names;
  }

  private static final class Standard {
    static final Model MODEL = SchemaReader.readStandard();
  }
}
