package org.cordon.lists;

import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;

/** Entries as text, for golden files. */
public final class Rendering {
  private Rendering() {}

  /** All that an importer said, one statement per line. */
  public static String of(CollectedEntries found) {
    StringBuilder text = new StringBuilder();
    found.entries.forEach(entry -> append(text, entry));
    append(text, "rejected", found.rejects);
    append(text, "warning", found.warnings);
    return text.toString();
  }

  private static void append(StringBuilder text, ListEntry entry) {
    text.append("== ").append(entry.key()).append(" at ").append(entry.place()).append('\n');
    append(text, entry.subject());
    entry.details().forEach(detail -> append(text, detail));
  }

  private static void append(StringBuilder text, Entity entity) {
    text.append(entity.schema()).append(' ').append(entity.id()).append('\n');
    for (Statement s : entity.statements()) {
      String original =
          s.original().equals(s.value()) ? "" : " <- " + s.original().replace("\n", "\\n");
      text.append("  ").append(s.property()).append(": ").append(s.value().replace("\n", "\\n"));
      text.append(original).append(" [").append(s.field()).append("]\n");
    }
  }

  private static void append(StringBuilder text, String kind, List<Problem> problems) {
    problems.forEach(problem -> text.append(kind).append(' ').append(problem).append('\n'));
  }
}
