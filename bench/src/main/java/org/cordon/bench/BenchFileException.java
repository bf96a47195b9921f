package org.cordon.bench;

/**
 * A benchmark file is not what it should be; the message says where, what was expected and found.
 */
public final class BenchFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message for people. */
  public BenchFileException(String message) {
    super(message);
  }

  /** An exception with a message for people and its cause. */
  public BenchFileException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * An exception about one place of a file.
   *
   * @param file the file's name
   * @param line the line, from 1
   * @param column the column's name; empty when it is the row as a whole
   * @param reason what was expected and what was found
   */
  public static BenchFileException at(String file, long line, String column, String reason) {
    String where = column.isEmpty() ? "" : column + ": ";
    return new BenchFileException(file + ":" + line + ": " + where + reason);
  }
}
