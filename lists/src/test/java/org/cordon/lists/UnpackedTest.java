package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedTest {
  @TempDir private Path folder = Path.of("");

  private Path zip(String content, String... members) throws IOException {
    Path zip = folder.resolve("list.ZIP");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String member : members) {
        out.putNextEntry(new ZipEntry(member));
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private Unpacked open(Path file, long max) throws Exception {
    return Unpacked.open(List.of(file), folder.resolve("scratch"), max);
  }

  @Test
  void unpacksOnePlainMemberAndClearsUp() throws Exception {
    try (Unpacked unpacked = open(zip("content", "CONS_ENHANCED.XML"), 1000)) {
      assertThat(Files.readString(unpacked.files().getFirst())).isEqualTo("content");
    }
    assertThat(folder.resolve("scratch")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil", "/etc/evil", "a/b.xml", "a\\b.xml", "..", "c:evil", "folder/", "~x"})
  void refusesNamesThatAreNotPlain(String member) throws Exception {
    Path zip = zip("", member);

    assertThatThrownBy(() -> open(zip, 1000)).isInstanceOf(ListFormatException.class);
    assertThat(folder.resolve("scratch")).doesNotExist();
  }

  @Test
  void refusesSeveralMembers() throws Exception {
    Path zip = zip("x", "a.xml", "b.xml");

    assertThatThrownBy(() -> open(zip, 1000))
        .hasMessageContaining("expected an archive with one member, found 2");
  }

  @Test
  void refusesAHugeMember() throws Exception {
    Path zip = zip("0".repeat(100_000), "a.xml");

    assertThatThrownBy(() -> open(zip, 50_000))
        .hasMessageContaining("unpacks to more than 50000 bytes");
    assertThat(folder.resolve("scratch")).doesNotExist();
  }

  @Test
  void refusesAnAbsurdRatio() throws Exception {
    Path zip = zip("0".repeat(20 << 20), "a.xml");

    assertThatThrownBy(() -> open(zip, Unpacked.MAX_BYTES))
        .hasMessageContaining("unpacks to more than");
  }

  @Test
  void refusesWhatIsNoArchive() throws Exception {
    Path file = Files.writeString(folder.resolve("list.zip"), "not a zip");

    assertThatThrownBy(() -> open(file, 1000))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("found a damaged one");
  }

  /** Of such an end Java says that the file ends too early, not that it is no archive. */
  @Test
  void refusesAnArchiveWithADamagedEnd() throws Exception {
    Path zip = zip("content", "a.xml");
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length - 2] = 1;
    Files.write(zip, bytes);

    assertThatThrownBy(() -> open(zip, 1000))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("damaged at its end");
  }

  @Test
  void unpacksARealArchive() throws Exception {
    Path zip = PublishedLists.require("us-ofac/enhanced-xml/CONS_ENHANCED-2025-01-10.ZIP");

    try (Unpacked unpacked = open(zip, Unpacked.MAX_BYTES)) {
      assertThat(Files.size(unpacked.files().getFirst())).isEqualTo(3_420_879);
    }
  }
}
