package org.cordon.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * The properties that hold whole names: what is listed and what is asked must be read from the same
 * ones.
 */
public final class NameProperties {
  /** In the order of how surely a value names its subject. */
  public static final List<String> WHOLE =
      List.of("name", "alias", "previousName", "weakAlias", "abbreviation");

  private NameProperties() {}

  /** The statements of whole names, in the order of {@link #WHOLE} and then as stated. */
  public static List<Statement> statements(Entity entity) {
    List<Statement> names = new ArrayList<>();
    for (String property : WHOLE) {
      for (Statement statement : entity.statements()) {
        if (statement.property().equals(property)) {
          names.add(statement);
        }
      }
    }
    return names;
  }

  /** Whether values of a property are names that others bear as easily. */
  public static boolean isWeak(String property) {
    return property.equals("weakAlias") || property.equals("abbreviation");
  }
}
