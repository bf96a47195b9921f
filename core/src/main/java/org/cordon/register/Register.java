package org.cordon.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A register opened for reading. Opening maps the file and parses no entity. Safe for use by several threads. */
public final class Register implements AutoCloseable {
  private Register() {}

  /**
   * Maps a register file.
   *
   * @throws RegisterException if the file is missing, foreign, of another format version, or damaged
   */
  public static Register open(Path file) {
    throw new UnsupportedOperationException();
  }

  /** The editions it was compiled from, in the order given to the compiler. */
  public List<SourceEdition> editions() {
    throw new UnsupportedOperationException();
  }

  /** How many targets it holds. */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** How many names its targets have. */
  public int nameCount() {
    throw new UnsupportedOperationException();
  }

  /** The size of the file in bytes. */
  public long bytes() {
    throw new UnsupportedOperationException();
  }

  /** Decodes one target. */
  public Target target(int ordinal) {
    throw new UnsupportedOperationException();
  }

  /** The target with an entry of that entity id, or with that entry key in any source. */
  public Optional<Target> find(String idOrKey) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
