package org.cordon.intake.payment;

/** Tells the line of growing places in a text, each part looked at once. For one thread. */
final class LineCount {
  private final String text;
  private int seen;
  private long line = 1;

  LineCount(String text) {
    this.text = text;
  }

  /** The line of a place, from 1. */
  long at(int place) {
    if (place < seen) {
      seen = 0;
      line = 1;
    }
    for (; seen < place; seen++) {
      if (text.charAt(seen) == '\n') {
        line++;
      }
    }
    return line;
  }
}
