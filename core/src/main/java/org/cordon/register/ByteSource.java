package org.cordon.register;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteSink} wrote. */
final class ByteSource {
  private final byte[] bytes;
  private int position;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isAtEnd() {
    return position == bytes.length;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte b = next();
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw damaged();
  }

  String text() {
    int length = number();
    if (length < 0 || length > bytes.length - position) {
      throw damaged();
    }
    String value = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return value;
  }

  private byte next() {
    if (position >= bytes.length) {
      throw damaged();
    }
    return bytes[position++];
  }

  private static RegisterException damaged() {
    return new RegisterException(
        "the register holds a damaged document; rebuild it with (cordon register build)");
  }
}
