package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.terminal.Terminal;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.history.EditionDiff;
import org.cordon.lists.history.EntryChange;
import org.cordon.lists.history.FieldChange;

/** The difference of two editions as a table, with the totals in the last line. */
public final class DiffText {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("", 7, 7),
          Column.text("entry", 8, 24),
          Column.text("name", 16, 44),
          Column.text("field", 8, 28),
          Column.text("before", 10, 60),
          Column.text("after", 10, 60));

  private DiffText() {}

  /** Writes the table. */
  public static void write(Writer out, Terminal terminal, EditionDiff diff) throws IOException {
    out.append(title(diff)).append('\n');
    try (TextTable table = new TextTable(out, terminal, COLUMNS)) {
      for (ListEntry entry : diff.added()) {
        table.row("added", entry.key(), entry.subject().caption(), "", "", "");
      }
      for (ListEntry entry : diff.removed()) {
        table.row("removed", entry.key(), entry.subject().caption(), "", "", "");
      }
      for (EntryChange change : diff.changed()) {
        rows(table, change);
      }
    }
    out.append(totals(diff)).append('\n');
    out.flush();
  }

  private static void rows(TextTable table, EntryChange change) throws IOException {
    String mark = "changed";
    for (FieldChange field : change.fields()) {
      boolean first = !mark.isEmpty();
      table.row(
          mark,
          first ? change.after().key() : "",
          first ? change.after().subject().caption() : "",
          field.field(),
          String.join(" | ", field.before()),
          String.join(" | ", field.after()));
      mark = "";
    }
  }

  /** What is compared. */
  static String title(EditionDiff diff) {
    return "%s from %s to %s"
        .formatted(diff.to().source().name(), named(diff.from()), named(diff.to()));
  }

  private static String named(Edition edition) {
    return edition.day() + " (" + edition.sha256().substring(0, 12) + ")";
  }

  /** The counts in one line: {@code 4 added, 1 removed, 2 changed: +3, total 1,003}. */
  static String totals(EditionDiff diff) {
    return "%s added, %s removed, %s changed: %s"
        .formatted(
            Figures.count(diff.added().size()),
            Figures.count(diff.removed().size()),
            Figures.count(diff.changed().size()),
            balance(diff));
  }

  /** The difference of the sizes: {@code +243, total 1,402}. */
  static String balance(EditionDiff diff) {
    return String.format(
        Locale.ROOT, "%+,d, total %,d", diff.after() - diff.before(), diff.after());
  }
}
