package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a file of the test resources; run with {@code -Dgolden.renew=true} to write it anew. */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /** A file of the test resources. */
  public static Path resource(String path) {
    return RESOURCES.resolve(path);
  }

  /** Fails when the text differs from the golden file. */
  public static void check(String path, String text) throws IOException {
    Path file = resource(path);
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
