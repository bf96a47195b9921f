package org.cordon.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a stream into lines of UTF-8 of bounded length. A line that is too long or no UTF-8 is told
 * apart, and reading goes on at the next one; a line of a gigabyte takes no more memory than the
 * limit.
 */
final class Lines implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int SHOWN = 1000;

  /**
   * A line without its end.
   *
   * @param number its number, from 1
   * @param text its text; of a faulty line the beginning
   * @param fault what is wrong with it; empty when nothing
   */
  record Line(long number, String text, String fault) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int end;
  private long number;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  Optional<Line> next() throws IOException {
    line.reset();
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = lineEnd();
      int room = Math.min(stop - position, limit - line.size());
      line.write(buffer, position, room);
      tooLong |= room < stop - position;
      position = stop;
      if (stop < end) {
        position++;
        break;
      }
    }
    return any ? Optional.of(line(tooLong)) : Optional.empty();
  }

  private Line line(boolean tooLong) {
    number++;
    byte[] bytes = line.toByteArray();
    int length =
        bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    int start = number == 1 && startsWithMark(bytes) ? 3 : 0;
    if (tooLong) {
      return new Line(
          number,
          beginning(bytes),
          "expected a line of at most " + limit + " bytes, found a longer one");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, length - start))
              .toString();
      return new Line(number, text, "");
    } catch (CharacterCodingException e) {
      return new Line(number, beginning(bytes), "expected UTF-8, found other bytes");
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static String beginning(byte[] bytes) {
    return new String(bytes, 0, Math.min(SHOWN, bytes.length), StandardCharsets.UTF_8);
  }

  private int lineEnd() {
    int stop = position;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private boolean fill() throws IOException {
    if (position >= end) {
      end = Math.max(0, in.read(buffer, 0, BUFFER));
      position = 0;
    }
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
