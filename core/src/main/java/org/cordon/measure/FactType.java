package org.cordon.measure;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;

/** The types that facts have in conditions. */
public enum FactType {
  /** A text; dates are texts of the form {@code 2024-07-05}, which compare in order of time. */
  TEXT(SimpleType.STRING, ""),
  /** A number. */
  NUMBER(SimpleType.DOUBLE, 0.0),
  /** True or false. */
  FLAG(SimpleType.BOOL, false),
  /** A list of texts. */
  TEXTS(ListType.create(SimpleType.STRING), List.of());

  private final CelType cel;
  private final Object blank;

  FactType(CelType cel, Object blank) {
    this.cel = cel;
    this.blank = blank;
  }

  CelType cel() {
    return cel;
  }

  /** The value that stands for "nothing of the kind": empty, zero, false. */
  Object blank() {
    return blank;
  }
}
