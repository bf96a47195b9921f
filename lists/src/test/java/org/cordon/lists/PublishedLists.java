package org.cordon.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Real published lists, which are not part of the repository: in {@code ../shared}, or where
 * CORDON_SHARED points to.
 */
public final class PublishedLists {
  private PublishedLists() {}

  /** The file under {@code shared/lists}; the test is skipped if it is not there. */
  public static Path require(String path) {
    String stated =
        Optional.ofNullable(System.getProperty("CORDON_SHARED"))
            .or(() -> Optional.ofNullable(System.getenv("CORDON_SHARED")))
            .orElse("../../shared");
    Path file = Path.of(stated).resolve("lists").resolve(path);
    Assumptions.assumeTrue(
        Files.exists(file),
        "skipped: no published list at " + file + "; set CORDON_SHARED to try it");
    return file;
  }
}
