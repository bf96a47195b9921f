package org.cordon.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the bytes that were read, so that progress can be told. For one thread. */
public final class CountedInput extends FilterInputStream {
  private final long size;
  private long count;

  /**
   * A counted stream.
   *
   * @param in the bytes
   * @param size how many there are in all; below 1 when unknown
   */
  public CountedInput(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  /** The bytes of a file. */
  public static CountedInput of(Path file) throws IOException {
    return new CountedInput(Files.newInputStream(file), Files.size(file));
  }

  /** How much was read, from 0 to 1; below 0 when the size is unknown. */
  public double share() {
    return size < 1 ? -1 : Math.min(1.0, (double) count / size);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count += Math.max(0, read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
