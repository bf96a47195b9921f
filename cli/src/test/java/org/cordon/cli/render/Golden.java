package org.cordon.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs as recorded in files beside the tests. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/cordon/cli/render");

  private Golden() {}

  static void check(String name, String found) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(file, found);
    }
    // FastCSV ends rows with CRLF, as RFC 4180 says; Git may have changed line ends on checkout.
    assertThat(found.replace("\r\n", "\n"))
        .as("%s; renew with -Dgolden.renew=true and read the difference", file)
        .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }
}
