package org.cordon.lists.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Cuts characters into lines of bounded length and takes back lines that were read too far. */
final class PhysicalLines implements AutoCloseable {
  /** One line without its end; {@code tooLong} when only its start was kept. */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader reader;
  private final int limit;
  private final char[] buffer = new char[1 << 15];
  private final Deque<Line> returned = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int position;
  private int end;
  private long number;
  private boolean afterReturn;
  private boolean unfinished;

  PhysicalLines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  Optional<Line> next() throws IOException {
    Line line = returned.pollFirst();
    return line != null ? Optional.of(line) : read();
  }

  /** Gives lines back; they come again in the same order. */
  void giveBack(List<Line> lines) {
    lines.reversed().forEach(returned::addFirst);
  }

  private Optional<Line> read() throws IOException {
    text.setLength(0);
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      unfinished = true;
      int stop = lineEnd();
      int room = limit - text.length();
      text.append(buffer, position, Math.min(stop - position, room));
      tooLong |= stop - position > room;
      position = stop;
      if (stop < end) {
        passLineEnd();
        break;
      }
    }
    return any ? Optional.of(new Line(++number, text.toString(), tooLong)) : Optional.empty();
  }

  private int lineEnd() {
    int stop = position;
    while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
      stop++;
    }
    return stop;
  }

  /** Whether the line read last had no line end. */
  boolean unfinished() {
    return unfinished;
  }

  private void passLineEnd() {
    unfinished = false;
    afterReturn = buffer[position++] == '\r';
  }

  /**
   * Makes sure that a character is there; passes over the line feed of a CRLF. False at the end.
   */
  private boolean fill() throws IOException {
    while (true) {
      if (position >= end) {
        end = reader.read(buffer, 0, buffer.length);
        position = 0;
        if (end < 0) {
          end = 0;
          return false;
        }
      }
      if (!afterReturn || end == 0) {
        return true;
      }
      afterReturn = false;
      if (buffer[position] != '\n') {
        return true;
      }
      position++;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
