package org.cordon.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A FollowTheMoney entity: an id, a schema and the statements made about it.
 *
 * @param id unique within its source
 * @param schema what kind of thing it is
 * @param statements its values in the order in which they were stated, without duplicates
 */
public record Entity(String id, Schema schema, List<Statement> statements) {
  /** Copies the statements, keeping the first of equal ones. */
  public Entity {
    statements =
        statements.size() < 2
            ? List.copyOf(statements)
            : List.copyOf(new LinkedHashSet<>(statements));
  }

  /** All values of a property in stated order, each once. */
  public List<String> values(String property) {
    Set<String> values = new LinkedHashSet<>();
    for (Statement statement : statements) {
      if (statement.property().equals(property)) {
        values.add(statement.value());
      }
    }
    return List.copyOf(values);
  }

  /** The first value of a property. */
  public Optional<String> first(String property) {
    for (Statement statement : statements) {
      if (statement.property().equals(property)) {
        return Optional.of(statement.value());
      }
    }
    return Optional.empty();
  }

  /** All values of all properties of one type, in stated order, each once. */
  public List<String> valuesOf(PropertyType type) {
    Set<String> values = new LinkedHashSet<>();
    for (Statement statement : statements) {
      if (schema
          .property(statement.property())
          .filter(property -> property.type() == type)
          .isPresent()) {
        values.add(statement.value());
      }
    }
    return List.copyOf(values);
  }

  /**
   * The FollowTheMoney form: property name to values, properties in the order of their first
   * statement.
   */
  public Map<String, List<String>> properties() {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    for (Statement statement : statements) {
      List<String> values =
          properties.computeIfAbsent(statement.property(), name -> new ArrayList<>());
      if (!values.contains(statement.value())) {
        values.add(statement.value());
      }
    }
    return properties;
  }

  /**
   * The display name: the first value of the schema's first filled caption property, else the id.
   */
  public String caption() {
    for (String property : schema.captionProperties()) {
      Optional<String> value = first(property);
      if (value.isPresent()) {
        return value.get();
      }
    }
    return id;
  }

  /** Starts an entity to which statements are added one by one. */
  public static Builder builder(String id, Schema schema) {
    return new Builder(id, schema);
  }

  /** Collects statements. Not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private final Schema schema;
    private final List<Statement> statements = new ArrayList<>();

    private Builder(String id, Schema schema) {
      this.id = id;
      this.schema = schema;
    }

    /** Adds a value that stands in the source as it is; a blank value is passed over. */
    public Builder add(String property, String value, String field) {
      if (!value.isBlank()) {
        statements.add(Statement.of(property, value.strip(), field));
      }
      return this;
    }

    /** Adds a statement. */
    public Builder add(Statement statement) {
      statements.add(statement);
      return this;
    }

    /** The schema given at the start. */
    public Schema schema() {
      return schema;
    }

    /** The entity with all statements added so far. */
    public Entity build() {
      return new Entity(id, schema, statements);
    }
  }
}
