package org.cordon.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes the sections of a register file one after another, each with its checksum, and the header
 * last.
 */
final class RegisterWriter implements AutoCloseable {
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private final RegisterHeader.Builder header = new RegisterHeader.Builder();
  private CRC32C checksum = new CRC32C();
  private long position = RegisterHeader.BYTES;
  private long sectionStart = RegisterHeader.BYTES;

  RegisterWriter(Path file) throws IOException {
    channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    channel.position(position);
  }

  void bytes(byte[] values, int count) throws IOException {
    int from = 0;
    while (from < count) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int part = Math.min(buffer.remaining(), count - from);
      buffer.put(values, from, part);
      from += part;
    }
  }

  void putInt(int value) throws IOException {
    if (buffer.remaining() < Integer.BYTES) {
      flush();
    }
    buffer.putInt(value);
  }

  void putLong(long value) throws IOException {
    if (buffer.remaining() < Long.BYTES) {
      flush();
    }
    buffer.putLong(value);
  }

  /** Writes numbers as a section of their own. */
  void section(Ints values, Section section) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      putInt(values.get(i));
    }
    end(section);
  }

  /** Writes numbers as a section of their own. */
  void section(Longs values, Section section) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      putLong(values.get(i));
    }
    end(section);
  }

  /** How many bytes the present section has. */
  long offset() {
    return position + buffer.position() - sectionStart;
  }

  /**
   * Ends a section: pads the file to eight bytes and notes place, length, and checksum with the
   * padding.
   */
  void end(Section section) throws IOException {
    flush();
    long length = position - sectionStart;
    buffer.put(new byte[(int) (RegisterHeader.padded(length) - length)]);
    flush();
    header.section(section, sectionStart, length, checksum.getValue());
    sectionStart = position;
    checksum = new CRC32C();
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    position += buffer.remaining();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (header.complete()) {
        ByteBuffer head = header.encode(position);
        while (head.hasRemaining()) {
          channel.write(head, head.position());
        }
        channel.force(true);
      }
    }
  }

  /**
   * Renames a finished file over the old one and syncs the folder, so that a crash leaves one or
   * the other.
   */
  static void moveIntoPlace(Path temporary, Path target) throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(
          "the file system of ("
              + target
              + ") cannot rename atomically; choose another data folder",
          e);
    }
    syncFolder(folderOf(target));
  }

  /** The folder a file lies in; the root of the file system for a file without one. */
  static Path folderOf(Path file) {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  private static void syncFolder(Path folder) {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      return; // some systems do not open folders; the rename itself is done
    }
  }
}
