package org.cordon.lists.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.cordon.lists.ListFormatException;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
  private static List<String> read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    try (BoundedLines reader = new BoundedLines(new ByteArrayInputStream(bytes), "f", 1000)) {
      for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(new String(line.get(), StandardCharsets.UTF_8));
      }
    }
    return lines;
  }

  @Property(tries = 200)
  void readsWhatTheJdkReads(@ForAll @CharRange(from = 'a', to = 'c') String a, @ForAll boolean end)
      throws Exception {
    String text = a.replace('b', '\n') + (end ? "\n" : "");
    if (text.length() <= 1000) {
      assertThat(read(text)).isEqualTo(text.lines().toList());
    }
  }

  @Test
  void takesAwayCarriageReturns() throws Exception {
    assertThat(read("a\r\n\r\nb\r")).containsExactly("a", "", "b");
  }

  /** A gigabyte without a line end, of which only the bound is ever held. */
  @Test
  void refusesAnEndlessLine() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
          }
        };

    try (BoundedLines lines = new BoundedLines(endless, "endless.json", 1 << 20)) {
      assertThatThrownBy(lines::next)
          .isInstanceOf(ListFormatException.class)
          .hasMessageContaining("endless.json:1")
          .hasMessageContaining("at most 1048576 bytes");
    }
  }
}
