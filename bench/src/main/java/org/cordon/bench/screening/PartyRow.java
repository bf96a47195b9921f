package org.cordon.bench.screening;

/**
 * One row of a benchmark file; texts are empty where the file has none.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param listedName the right answer: a name of the target that it is; empty when it is nobody
 *     listed
 * @param name the full name asked about
 * @param gender as in the file
 * @param birthDate as in the file
 * @param birthPlace as in the file
 * @param nationality a country's name or code, as in the file
 */
public record PartyRow(
    String file,
    long line,
    String listedName,
    String name,
    String gender,
    String birthDate,
    String birthPlace,
    String nationality) {

  /** Whether the name asked about is another spelling than the listed one. */
  public boolean changed() {
    return !name.equals(listedName);
  }

  /** File and line, for messages. */
  public String place() {
    return file + ":" + line;
  }
}
