package org.cordon.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing array of bytes with the primitives of the register's documents: variable-length numbers
 * and texts.
 */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      put((byte) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  void text(String value) {
    raw(value.getBytes(StandardCharsets.UTF_8));
  }

  private void raw(byte[] value) {
    number(value.length);
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  private void put(byte value) {
    ensure(1);
    bytes[size++] = value;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(Ints.grown(size), size + more));
    }
  }

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }
}
