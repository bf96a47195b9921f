package org.cordon.bench.learn;

import org.cordon.register.Register;
import org.cordon.register.SourceEdition;

/** Names the editions that a learned resource comes from. */
final class LearnedFrom {
  private LearnedFrom() {}

  /** A comment line for each edition of a register. */
  static String editions(Register register) {
    StringBuilder lines = new StringBuilder();
    for (SourceEdition edition : register.editions()) {
      lines.append("#   ").append(edition.source()).append(' ');
      lines.append(edition.published().isEmpty() ? "undated" : edition.published());
      lines.append(" sha256 ").append(edition.sha256(), 0, 12).append('\n');
    }
    return lines.toString();
  }
}
