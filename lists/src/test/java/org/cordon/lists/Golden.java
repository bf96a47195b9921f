package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file beside the tests. Run with {@code -Dcordon.golden=renew} to write the
 * files anew, then review the difference.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources/org/cordon/lists");

  private Golden() {}

  /** A test resource of this module as a file. */
  public static Path resource(String name) {
    return RESOURCES.resolve(name);
  }

  /** Asserts that the text is that of the golden file. */
  public static void check(String name, String text) throws IOException {
    Path file = resource(name);
    if (System.getProperty("cordon.golden", "").equals("renew")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
