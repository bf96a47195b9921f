package org.cordon.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.entity.Schema;

/** Bare schemata for tests of measures, which do not look into them. */
public final class TestSchemata {
  private TestSchemata() {}

  /** A schema of that name without properties. */
  public static Schema named(String name) {
    return new Schema(
        name, name + "s", List.of(), Set.of(name), true, false, Map.of(), List.of("name"));
  }
}
