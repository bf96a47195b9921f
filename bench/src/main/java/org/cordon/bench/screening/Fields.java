package org.cordon.bench.screening;

import java.util.Locale;

/** Which columns of a benchmark file are asked about. */
public enum Fields {
  /** The full name alone. */
  NAME,
  /**
   * The full name, birth date, nationality, gender and place of birth, as far as they are filled.
   */
  ALL;

  /** The name in commands and reports: {@code name} or {@code all}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
