package org.cordon.lists.csv;

/** Follows the quotes of one row over its lines: a quote opens a cell only at its very start. */
final class Quotes {
  private final char delimiter;
  private boolean cellStart = true;
  private boolean open;

  Quotes(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Whether the text read so far ends inside a quoted cell. */
  boolean open() {
    return open;
  }

  /** A line ended and the row goes on. */
  void lineBreak() {
    cellStart = false;
  }

  void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (open || cellStart) {
          i = quote(text, i);
        }
        cellStart = false;
      } else {
        cellStart = !open && c == delimiter;
      }
    }
  }

  /** A quote that counts: a doubled one inside a cell stands for itself. */
  private int quote(String text, int at) {
    boolean doubled = open && at + 1 < text.length() && text.charAt(at + 1) == '"';
    if (!doubled) {
      open = !open;
    }
    return doubled ? at + 1 : at;
  }
}
