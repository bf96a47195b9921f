package org.cordon.lists.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a parser that reads on and on without coming to an end of anything: an endless attribute or
 * comment would otherwise fill the memory. Whoever drives the parser calls {@link #progressed}
 * after each step.
 */
final class GuardedStream extends FilterInputStream {
  private final long maxBytes;
  private long sinceProgress;

  GuardedStream(InputStream in, long maxBytes) {
    super(in);
    this.maxBytes = maxBytes;
  }

  void progressed() {
    sinceProgress = 0;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    sinceProgress += read;
    if (sinceProgress > maxBytes) {
      throw new IOException("a single tag, comment or text longer than " + maxBytes + " bytes");
    }
  }
}
