package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.cordon.name.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged or foreign file is told, and never answers. */
class DamageTest {
  private static final int VERSION_AT = 8;
  private static final int FINGERPRINT_AT = 24;
  private static final int CHECKSUM_AT = RegisterHeader.BYTES - Long.BYTES;

  @TempDir private Path folder;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void compile() throws IOException {
    file = Entries.compile(folder, Entries.sample());
    whole = Files.readAllBytes(file);
  }

  @Test
  void theWholeFileOpens() {
    try (Register register = Register.open(file)) {
      assertThat(register.size()).isEqualTo(5);
    }
  }

  @Test
  void everyFlippedByteIsTold() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int at = 0; at < whole.length; at++) {
        put(channel, at, (byte) ~whole[at]);
        expectRefusal("byte " + at);
        put(channel, at, whole[at]);
      }
    }
    theWholeFileOpens();
  }

  @Test
  void everyFlippedBitOfTheHeaderIsTold() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int at = 0; at < RegisterHeader.BYTES; at++) {
        for (int bit = 0; bit < Byte.SIZE; bit++) {
          put(channel, at, (byte) (whole[at] ^ 1 << bit));
          expectRefusal("byte " + at + " bit " + bit);
        }
        put(channel, at, whole[at]);
      }
    }
  }

  @Test
  void everyCutIsTold() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int length = whole.length - 1; length >= 0; length--) {
        channel.truncate(length);
        expectRefusal("length " + length);
      }
    }
  }

  @Test
  void bytesAddedAtTheEndAreTold() throws IOException {
    Files.write(file, new byte[8], StandardOpenOption.APPEND);
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("long");
  }

  @Test
  void aMissingFileIsToldWithTheWayOut() {
    assertThatThrownBy(() -> open(folder.resolve("nowhere.bin")))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("there is no register")
        .hasMessageContaining("cordon lists import");
  }

  @Test
  void aFolderIsNoRegister() {
    assertThatThrownBy(() -> open(folder)).isInstanceOf(RegisterException.class);
  }

  @Test
  void anEmptyFileIsNoRegister() throws IOException {
    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("not a register");
  }

  @Test
  void aForeignFileIsNoRegister() throws IOException {
    Files.writeString(file, "<html>not found</html>".repeat(500), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("not a register");
  }

  @Test
  void anotherFormatVersionIsToldBeforeAnythingElse() throws IOException {
    byte[] changed = whole.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(VERSION_AT, 4711);
    Files.write(file, changed);
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("format version (4711)")
        .hasMessageContaining("cordon register build");
  }

  @Test
  void anotherLexiconIsTold() throws IOException {
    byte[] changed = whole.clone();
    byte[] other = "00000000".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(other, 0, changed, FINGERPRINT_AT, other.length);
    CRC32C checksum = new CRC32C();
    checksum.update(Arrays.copyOf(changed, CHECKSUM_AT));
    ByteBuffer.wrap(changed)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(CHECKSUM_AT, checksum.getValue());
    Files.write(file, changed);
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("lexicon (00000000)")
        .hasMessageContaining(Lexicon.standard().fingerprint())
        .hasMessageContaining("cordon register build");
  }

  private void expectRefusal(String what) {
    assertThatThrownBy(() -> open(file)).as(what).isInstanceOf(RegisterException.class);
  }

  private static void put(FileChannel channel, int at, byte value) throws IOException {
    channel.write(ByteBuffer.wrap(new byte[] {value}), at);
  }

  private static void open(Path file) {
    try (Register register = Register.open(file)) {
      register.verify();
    }
  }
}
