package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.terminal.Terminal;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.cordon.register.SourceEdition;
import org.cordon.register.Target;

/**
 * A target as text: each entry with its edition, then every statement with the field of the list
 * that says so.
 */
public final class TargetText {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("property", 10, 24),
          Column.text("value", 20, 80),
          Column.text("as published", 10, 50),
          Column.text("field", 10, 44));

  private TargetText() {}

  /** Writes the target, given the editions of the register by source name. */
  public static void write(
      Writer out, Terminal terminal, Target target, Map<String, SourceEdition> editions)
      throws IOException {
    for (ListEntry entry : target.entries()) {
      entry(out, terminal, entry, Citation.of(entry, editions));
    }
    out.flush();
  }

  private static void entry(Writer out, Terminal terminal, ListEntry entry, Citation citation)
      throws IOException {
    out.append(DisplayWidth.clean(citation.caption() + " (" + citation.label() + ")")).append('\n');
    field(out, "list", citation.list());
    field(out, "published", citation.published());
    field(out, "edition", citation.sha256());
    field(out, "place", citation.place());
    entity(out, terminal, entry.subject());
    for (Entity detail : entry.details()) {
      entity(out, terminal, detail);
    }
  }

  private static void field(Writer out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" ".repeat(11 - name.length()));
      out.append(DisplayWidth.clean(value)).append('\n');
    }
  }

  private static void entity(Writer out, Terminal terminal, Entity entity) throws IOException {
    out.append('\n').append(entity.schema().name()).append("  ");
    out.append(DisplayWidth.clean(entity.id())).append('\n');
    try (TextTable table = new TextTable(out, terminal, COLUMNS)) {
      for (Statement statement : entity.statements()) {
        String original =
            statement.original().equals(statement.value()) ? "" : statement.original();
        table.row(statement.property(), statement.value(), original, statement.field());
      }
    }
    out.append('\n');
  }
}
