package org.cordon.register;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.cordon.name.Lexicon;

/**
 * The first 1,024 bytes of a register file: magic, format version, file length, lexicon
 * fingerprint, the place, length and checksum of each section, and a checksum of the header itself.
 */
final class RegisterHeader {
  static final int BYTES = 1024;

  /** Raised whenever the layout or the meaning of a section changes. */
  static final int FORMAT_VERSION = 4;

  private static final byte[] MAGIC = "CORDONRG".getBytes(StandardCharsets.US_ASCII);
  private static final int FINGERPRINT_AT = 24;
  private static final int FINGERPRINT_BYTES = 8;
  private static final int SECTIONS_AT = 32;
  private static final int SECTION_BYTES = 24;
  private static final int CHECKSUM_AT = BYTES - Long.BYTES;

  /** Where a section lies. */
  record Place(long start, long length, long checksum) {}

  /** A section that is not there. */
  static final Place NOWHERE = new Place(0, 0, 0);

  private RegisterHeader() {}

  /** Collects the places of sections. */
  static final class Builder {
    private final Map<Section, Place> places = new EnumMap<>(Section.class);

    void section(Section section, long start, long length, long checksum) {
      places.put(section, new Place(start, length, checksum));
    }

    boolean complete() {
      return places.size() == Section.values().length;
    }

    ByteBuffer encode(long fileLength) {
      ByteBuffer buffer = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
      buffer.put(MAGIC).putInt(FORMAT_VERSION).putInt(Section.values().length).putLong(fileLength);
      buffer.put(Lexicon.standard().fingerprint().getBytes(StandardCharsets.US_ASCII));
      for (Section section : Section.values()) {
        Place place = places.getOrDefault(section, NOWHERE);
        buffer.putLong(place.start()).putLong(place.length()).putLong(place.checksum());
      }
      buffer.putLong(CHECKSUM_AT, checksum(buffer.array()));
      return buffer.clear();
    }
  }

  private static long checksum(byte[] header) {
    CRC32C crc = new CRC32C();
    crc.update(header, 0, CHECKSUM_AT);
    return crc.getValue();
  }

  /**
   * Reads and checks the header of a mapped file.
   *
   * @throws RegisterException if the file is foreign, of another version or lexicon, cut off, or
   *     damaged
   */
  static Map<Section, Place> read(MemorySegment file, String name) {
    if (file.byteSize() < BYTES) {
      throw new RegisterException(
          "(" + name + ") is not a register: it is only (" + file.byteSize() + ") bytes long");
    }
    byte[] head = file.asSlice(0, BYTES).toArray(ValueLayout.JAVA_BYTE);
    ByteBuffer buffer = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    for (byte expected : MAGIC) {
      if (buffer.get() != expected) {
        throw new RegisterException(
            "(" + name + ") is not a register: it does not begin with (CORDONRG)");
      }
    }
    int version = buffer.getInt();
    if (version != FORMAT_VERSION) {
      throw new RegisterException(
          "the register ("
              + name
              + ") has format version ("
              + version
              + "), this program reads ("
              + FORMAT_VERSION
              + "); rebuild it with (cordon register build)");
    }
    if (buffer.getLong(CHECKSUM_AT) != checksum(head)) {
      throw damaged(name, "its header does not match its checksum");
    }
    int sections = buffer.getInt();
    long length = buffer.getLong();
    if (length != file.byteSize()) {
      throw damaged(
          name, "it should be (" + length + ") bytes long and is (" + file.byteSize() + ")");
    }
    if (sections != Section.values().length) {
      throw damaged(name, "it has (" + sections + ") sections");
    }
    checkLexicon(head, name);
    return places(buffer, name, length);
  }

  private static void checkLexicon(byte[] head, String name) {
    String compiled =
        new String(head, FINGERPRINT_AT, FINGERPRINT_BYTES, StandardCharsets.US_ASCII);
    String present = Lexicon.standard().fingerprint();
    if (!compiled.equals(present)) {
      throw new RegisterException(
          "the register ("
              + name
              + ") was compiled with lexicon ("
              + compiled
              + "), this program has ("
              + present
              + "); rebuild it with (cordon register build)");
    }
  }

  private static Map<Section, Place> places(ByteBuffer buffer, String name, long length) {
    Map<Section, Place> places = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      int at = SECTIONS_AT + section.ordinal() * SECTION_BYTES;
      Place place = new Place(buffer.getLong(at), buffer.getLong(at + 8), buffer.getLong(at + 16));
      if (place.start() < BYTES
          || place.length() < 0
          || place.start() + padded(place.length()) > length) {
        throw damaged(name, "section (" + section + ") lies outside the file");
      }
      places.put(section, place);
    }
    return places;
  }

  /** The length of a section in the file, where each begins at a multiple of eight bytes. */
  static long padded(long length) {
    return (length + Long.BYTES - 1) & -Long.BYTES;
  }

  static RegisterException damaged(String name, String how) {
    return new RegisterException(
        "the register ("
            + name
            + ") is damaged: "
            + how
            + "; rebuild it with (cordon register build)");
  }
}
