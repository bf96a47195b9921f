package org.cordon.lists;

/**
 * One thing wrong with one place of a list file.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 when unknown
 * @param field the field or element; empty when it is the row as a whole
 * @param reason what was expected and what was found
 */
public record Problem(String file, long line, String field, String reason) {
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (field.isEmpty() ? "" : ": " + field)
        + ": "
        + reason;
  }
}
