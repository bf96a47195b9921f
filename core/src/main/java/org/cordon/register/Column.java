package org.cordon.register;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * One section of a mapped register file, read as an array. All numbers are little-endian.
 *
 * <p>Reads outside the section throw {@link IndexOutOfBoundsException}; the checksum that is
 * verified on opening keeps that from happening with an intact file.
 */
final class Column {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment segment;

  Column(MemorySegment segment) {
    this.segment = segment;
  }

  int getInt(long index) {
    return segment.getAtIndex(INT, index);
  }

  long getLong(long index) {
    return segment.getAtIndex(LONG, index);
  }

  int getByte(long offset) {
    return segment.get(ValueLayout.JAVA_BYTE, offset) & 0xff;
  }

  int[] getInts(long index, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = getInt(index + i);
    }
    return values;
  }

  byte[] getBytes(long offset, int count) {
    byte[] bytes = new byte[count];
    MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, offset, bytes, 0, count);
    return bytes;
  }

  long bytes() {
    return segment.byteSize();
  }

  long ints() {
    return segment.byteSize() / Integer.BYTES;
  }

  long longs() {
    return segment.byteSize() / Long.BYTES;
  }

  /**
   * The first index whose unsigned value is at least {@code key}, in a column of ascending longs.
   */
  long lowerBound(long key) {
    long low = 0;
    long high = longs();
    while (low < high) {
      long middle = low + high >>> 1;
      if (Long.compareUnsigned(getLong(middle), key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
