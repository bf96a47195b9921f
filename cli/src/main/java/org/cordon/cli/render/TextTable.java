package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cordon.cli.terminal.Terminal;

/**
 * A table of text that is written as rows come. The first rows are held back to learn how wide the
 * columns are; after that rows go straight out, so that a table of any length takes constant
 * memory. For one thread.
 */
public final class TextTable implements AutoCloseable {
  private static final int HELD_BACK = 200;
  private static final String GAP = "  ";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /**
   * A column.
   *
   * @param title its heading
   * @param min the least width it is squeezed to, in columns of the terminal
   * @param max the most it takes
   * @param right whether it is aligned to the right
   */
  public record Column(String title, int min, int max, boolean right) {
    /** A column of text, aligned to the left. */
    public static Column text(String title, int min, int max) {
      return new Column(title, min, max, false);
    }

    /** A column of numbers, aligned to the right and never squeezed. */
    public static Column number(String title, int width) {
      return new Column(title, width, width, true);
    }
  }

  private final Writer out;
  private final Terminal terminal;
  private final List<Column> columns;
  private final List<List<String>> held = new ArrayList<>();
  private int[] widths = {};

  /** A table with these columns. */
  public TextTable(Writer out, Terminal terminal, List<Column> columns) {
    this.out = out;
    this.terminal = terminal;
    this.columns = List.copyOf(columns);
  }

  /** Adds a row: one text per column. */
  public void row(String... cells) throws IOException {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "expected " + columns.size() + " cells, found " + cells.length);
    }
    if (widths.length > 0) {
      write(List.of(cells));
      return;
    }
    held.add(List.of(cells));
    if (held.size() == HELD_BACK) {
      release();
    }
  }

  /** Writes what is held back. A table without rows writes nothing. */
  @Override
  public void close() throws IOException {
    if (widths.length == 0 && !held.isEmpty()) {
      release();
    }
    out.flush();
  }

  private void release() throws IOException {
    widths = widths();
    out.append(terminal.colour() ? BOLD : "");
    write(columns.stream().map(Column::title).toList());
    out.append(terminal.colour() ? PLAIN : "");
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append(rule.isEmpty() ? "" : GAP).append("─".repeat(width));
    }
    out.append(rule).append('\n');
    for (List<String> row : held) {
      write(row);
    }
    held.clear();
  }

  private int[] widths() {
    int[] natural = new int[columns.size()];
    for (int i = 0; i < natural.length; i++) {
      Column column = columns.get(i);
      int widest = DisplayWidth.of(column.title());
      for (List<String> row : held) {
        widest = Math.max(widest, DisplayWidth.of(DisplayWidth.clean(row.get(i))));
      }
      natural[i] = Math.clamp(widest, Math.min(column.min(), widest), column.max());
    }
    squeeze(natural);
    return natural;
  }

  // Takes columns away from the widest column first, until the table fits or nothing can be
  // squeezed.
  private void squeeze(int[] natural) {
    int excess = -terminal.columns() + GAP.length() * (natural.length - 1);
    for (int width : natural) {
      excess += width;
    }
    while (excess > 0) {
      int widest = -1;
      for (int i = 0; i < natural.length; i++) {
        if (natural[i] > columns.get(i).min() && (widest < 0 || natural[i] > natural[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      natural[widest]--;
      excess--;
    }
  }

  private void write(List<String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP)
          .append(DisplayWidth.cell(cells.get(i), widths[i], columns.get(i).right()));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
