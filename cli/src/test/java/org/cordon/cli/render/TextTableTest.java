package org.cordon.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

final class TextTableTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("name", 8, 40), Column.number("count", 7), Column.text("why", 8, 80));

  @Test
  void alignsScriptsOfAnyWidth() throws IOException {
    assertThat(table(100, "Kim Jong Un", "1", "a", "김정은", "12", "b"))
        .isEqualTo(
            """
            name         count  why
            ───────────  ─────  ───
            Kim Jong Un      1  a
            김정은          12  b
            """);
  }

  @Test
  void squeezesTheWidestColumnFirst() throws IOException {
    String table = table(60, "Kim", "1", "w".repeat(90));

    assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= 60);
    assertThat(table).contains("Kim ", "www…");
  }

  @Test
  void aTableWithoutRowsIsEmpty() throws IOException {
    assertThat(table(80)).isEmpty();
  }

  @Test
  void manyRowsAreNotHeldBack() throws IOException {
    StringWriter out = new StringWriter();
    TextTable table = new TextTable(out, terminal(80), COLUMNS);
    for (int i = 0; i < 5000; i++) {
      table.row("row " + i, String.valueOf(i), "");
    }
    assertThat(out.toString().lines().count()).isEqualTo(5002);
    table.close();
    assertThat(out.toString().lines().count()).isEqualTo(5002);
  }

  @Test
  void onATerminalTheHeadingIsBold() throws IOException {
    StringWriter out = new StringWriter();
    try (TextTable table = new TextTable(out, new Terminal(true, true, 80, true), COLUMNS)) {
      table.row("Kim", "1", "x");
    }
    assertThat(out.toString()).startsWith("\u001b[1mname").contains("\n\u001b[0m");
  }

  @Test
  void aRowNeedsAllCells() {
    TextTable table = new TextTable(new StringWriter(), terminal(80), COLUMNS);
    assertThatIllegalArgumentException().isThrownBy(() -> table.row("only one"));
  }

  private static String table(int width, String... cells) throws IOException {
    StringWriter out = new StringWriter();
    try (TextTable table = new TextTable(out, terminal(width), COLUMNS)) {
      for (int i = 0; i < cells.length; i += 3) {
        table.row(cells[i], cells[i + 1], cells[i + 2]);
      }
    }
    return out.toString();
  }

  private static Terminal terminal(int columns) {
    return new Terminal(false, false, columns, false);
  }
}
