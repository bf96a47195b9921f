package org.cordon.lists.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/** Reads lines of bytes up to a bound, so that a file without line ends cannot fill the memory. */
public final class BoundedLines implements AutoCloseable {
  private final InputStream in;
  private final String file;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long line;
  private byte[] collected = new byte[1 << 12];

  /**
   * A reader of lines; closing it closes the stream.
   *
   * @param in the bytes
   * @param file the file's name, for problems
   * @param maxBytes the longest line allowed
   */
  public BoundedLines(InputStream in, String file, int maxBytes) {
    this.in = in;
    this.file = file;
    this.maxBytes = maxBytes;
  }

  /** The number of the line last read, from 1. */
  public long line() {
    return line;
  }

  /**
   * The next line without its LF or CRLF; empty at the end of the file.
   *
   * @throws ListFormatException if the line is longer than allowed
   */
  public Optional<byte[]> next() throws IOException, ListFormatException {
    int length = 0;
    boolean any = false;
    while (fill()) {
      if (!any) {
        any = true;
        line++;
      }
      int end = endOfLine();
      length = collect(length, end);
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return any ? Optional.of(Arrays.copyOf(collected, withoutReturn(length))) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return limit > 0;
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private int collect(int length, int end) throws ListFormatException {
    int added = end - position;
    if (length + added > maxBytes) {
      throw new ListFormatException(
          new Problem(
              file,
              line,
              "",
              "expected lines of at most " + maxBytes + " bytes, found a longer one"));
    }
    if (length + added > collected.length) {
      collected =
          Arrays.copyOf(
              collected, Math.max(length + added, Math.min(maxBytes, collected.length * 2)));
    }
    System.arraycopy(buffer, position, collected, length, added);
    return length + added;
  }

  private int withoutReturn(int length) {
    return length > 0 && collected[length - 1] == '\r' ? length - 1 : length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
