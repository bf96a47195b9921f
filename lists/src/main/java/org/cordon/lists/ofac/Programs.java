package org.cordon.lists.ofac;

import java.util.Arrays;
import java.util.List;

/** The programme column: several tags are joined as {@code SDGT] [SYRIA}. */
final class Programs {
  private Programs() {}

  static List<String> of(String column) {
    return Arrays.stream(column.split("\\]\\s*\\["))
        .map(tag -> tag.replace("[", "").replace("]", "").strip())
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
