package org.cordon.lists.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and reads the bytes that are not UTF-8 as Windows-1252.
 *
 * <p>This decides byte sequence by byte sequence, so that a stream need not be read twice: text
 * really written in Windows-1252 is practically never valid UTF-8 at its accented letters. How many
 * bytes were read that way is counted, for the reader of the file must be told.
 */
final class Utf8OrWindowsReader extends Reader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private long foreignBytes;

  Utf8OrWindowsReader(InputStream in) {
    this.in = in;
  }

  /** How many bytes were not UTF-8 so far. */
  long foreignBytes() {
    return foreignBytes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (chars.position() == offset) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isMalformed()) {
        takeAsWindows(result.length(), chars);
      } else if (result.isUnderflow() && chars.position() == offset) {
        if (ended) {
          return -1;
        }
        fill();
      } else if (result.isOverflow() && chars.position() == offset) {
        return readPair(target, offset, length);
      }
    }
    return chars.position() - offset;
  }

  /**
   * A character outside the basic plane needs room for two; a caller with less room gets it through
   * {@code read()}.
   */
  private int readPair(char[] target, int offset, int length) {
    throw new IllegalArgumentException(
        "expected room for at least two characters, found "
            + length
            + " at "
            + offset
            + " of "
            + target.length);
  }

  private void takeAsWindows(int count, CharBuffer chars) {
    byte[] foreign = new byte[Math.min(count, chars.remaining())];
    bytes.get(foreign);
    chars.put(new String(foreign, WINDOWS));
    foreignBytes += foreign.length;
    decoder.reset();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
