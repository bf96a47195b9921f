package org.cordon.measure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of facts for one transaction, or for one goods line of it. For one thread. */
final class FactValues {
  private final FactSchema schema;
  private final @Nullable FactValues outer;
  private final Map<String, Object> values = new HashMap<>();

  FactValues(FactSchema schema) {
    this.schema = schema;
    this.outer = null;
  }

  private FactValues(FactValues outer) {
    this.schema = outer.schema;
    this.outer = outer;
  }

  /** Values that add those of a goods line to these. */
  FactValues inner() {
    return new FactValues(this);
  }

  /** Sets a value; an empty text is no value. */
  void put(String name, Object value) {
    if (!"".equals(value)) {
      values.put(name, value);
    }
  }

  /** The value as stated, without what is assumed. */
  @Nullable Object stated(String name) {
    Object stated = values.get(name);
    return stated != null || outer == null ? stated : outer.stated(name);
  }

  /** The value: stated, or assumed where the schema says so. */
  @Nullable Object value(String name) {
    Object stated = values.get(name);
    if (stated != null) {
      return stated;
    }
    if (outer != null) {
      return outer.value(name);
    }
    Fact fact = schema.find(name).orElse(null);
    return fact != null && fact.assumed() ? fact.type().blank() : null;
  }
}
