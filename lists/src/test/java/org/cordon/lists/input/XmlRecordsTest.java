package org.cordon.lists.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.ListFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {
  @TempDir private Path folder = Path.of("");

  private int records(Path file) throws IOException, ListFormatException {
    int count = 0;
    try (XmlRecords records = XmlRecords.open(file, "list", Set.of("item"))) {
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        count++;
      }
    }
    return count;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("list.xml"), text);
  }

  @Test
  void readsRecordsWithTheirLines() throws Exception {
    Path file = write("<list when='now'>\n<box>\n<item><a> x\n y </a><a/></item></box></list>");

    try (XmlRecords records = XmlRecords.open(file, "list", Set.of("item"))) {
      XmlRecord record = records.next().orElseThrow();
      assertThat(records.rootAttribute("when")).isEqualTo("now");
      assertThat(record.line()).isEqualTo(3);
      assertThat(record.tidy("a")).isEqualTo("x y");
      assertThat(record.all("a")).hasSize(2);
      assertThat(records.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<list><item>",
        "<list><item></list>",
        "<list/><list/>",
        "<other/>",
        "not xml",
        "<!DOCTYPE list><list/>",
        "<!DOCTYPE list [<!ENTITY x 'y'>]><list><item>&x;</item></list>",
        "<list><item>&undeclared;</item></list>",
        "<?xml version='1.0' encoding='no-such'?><list/>",
        "<list><item>\u0001</item></list>",
      })
  void refuses(String text) throws Exception {
    Path file = write(text);

    assertThatThrownBy(() -> records(file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageStartingWith("list.xml");
  }

  /**
   * The JDK's parser collects a comment or an attribute whole; the bound stops it from filling the
   * memory.
   */
  @ParameterizedTest
  @ValueSource(strings = {"<list><!-- ", "<list a='", "<list><item><a>"})
  void refusesEndlessPieces(String start) throws Exception {
    Path file = folder.resolve("list.xml");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(start);
      String part = "0123456789abcdef".repeat(1 << 16);
      for (int i = 0; i < 20; i++) {
        out.write(part);
      }
    }

    assertThatThrownBy(() -> records(file)).isInstanceOf(ListFormatException.class);
  }

  @Test
  void boundsDepth() throws Exception {
    Path file = write("<list><item>" + "<a>".repeat(100) + "</a>".repeat(100) + "</item></list>");

    assertThatThrownBy(() -> records(file)).isInstanceOf(ListFormatException.class);
  }
}
