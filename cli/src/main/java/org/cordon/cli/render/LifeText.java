package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.terminal.Terminal;
import org.cordon.lists.history.EntryLife;
import org.cordon.lists.history.EntryLife.Stage;
import org.cordon.lists.history.FieldChange;

/** The life of an entry as text: when it came and went, then a row per edition and change. */
public final class LifeText {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("published", 10, 10),
          Column.text("edition", 12, 12),
          Column.text("what", 8, 22),
          Column.text("field", 8, 28),
          Column.text("before", 10, 60),
          Column.text("after", 10, 60));

  private LifeText() {}

  /** Writes it. */
  public static void write(Writer out, Terminal terminal, EntryLife life) throws IOException {
    out.append(
        DisplayWidth.clean(
            "%s (%s %s)"
                .formatted(
                    life.entry().subject().caption(), life.entry().source(), life.entry().key())));
    out.append('\n');
    field(out, "listed on", String.join(", ", life.stated("listingDate")));
    field(out, "in force", inForce(life));
    field(out, "first seen", life.firstSeen().day() + firstNote(life));
    field(out, "last seen", life.lastSeen().day() + (life.isListed() ? ", still listed" : ""));
    field(
        out,
        "delisted",
        life.removedWith()
            .map(e -> "after " + life.lastSeen().day() + ", by " + e.day())
            .orElse(""));
    out.append('\n');
    try (TextTable table = new TextTable(out, terminal, COLUMNS)) {
      for (Stage stage : life.stages()) {
        rows(table, stage);
      }
    }
    out.flush();
  }

  private static String inForce(EntryLife life) {
    String from = String.join(", ", life.stated("startDate"));
    String to = String.join(", ", life.stated("endDate"));
    return (from.isEmpty() ? "" : "from " + from) + (to.isEmpty() ? "" : " to " + to);
  }

  private static String firstNote(EntryLife life) {
    boolean oldest = life.stages().getFirst().isListed();
    return oldest ? ", the oldest edition held" : "";
  }

  private static void field(Writer out, String name, String value) throws IOException {
    if (!value.isBlank()) {
      out.append("  ").append(name).append(" ".repeat(12 - name.length()));
      out.append(DisplayWidth.clean(value.strip())).append('\n');
    }
  }

  private static void rows(TextTable table, Stage stage) throws IOException {
    String day = stage.edition().day().toString();
    String edition = stage.edition().sha256().substring(0, 12);
    String what = words(stage);
    if (stage.fields().isEmpty()) {
      table.row(day, edition, what, "", "", "");
    }
    for (FieldChange field : stage.fields()) {
      table.row(
          day,
          edition,
          what,
          field.field(),
          String.join(" | ", field.before()),
          String.join(" | ", field.after()));
      day = "";
      edition = "";
      what = "";
    }
  }

  private static String words(Stage stage) {
    return switch (stage.state()) {
      case NOT_YET -> "not yet listed";
      case HELD -> "listed";
      case ADDED -> "added";
      case SAME -> "unchanged";
      case CHANGED -> "changed";
      case REMOVED -> "removed";
      case GONE -> "not listed any more";
    };
  }
}
