package org.cordon.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the rows of an input one by one, in order. Holds one row at a time. For one thread. */
public interface PartyReader extends Closeable {
  /**
   * The next row; empty at the end.
   *
   * @throws IOException if the input cannot be read
   */
  Optional<Row> next() throws IOException;

  /** What was found out about the input, for people: format, encoding, which column is what. */
  String description();
}
