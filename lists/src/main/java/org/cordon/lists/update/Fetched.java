package org.cordon.lists.update;

import java.nio.file.Path;

/** What became of one file. */
sealed interface Fetched {
  /** The server says that the copy asked about is still the one. */
  record NotModified() implements Fetched {}

  /**
   * A copy came whole.
   *
   * @param file where it lies, unpacked
   * @param validators what the server said of it
   */
  record Copy(Path file, Validators validators) implements Fetched {}
}
