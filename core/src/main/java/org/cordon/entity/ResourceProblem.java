package org.cordon.entity;

/** What is wrong with a line of a resource of ours. */
final class ResourceProblem {
  private ResourceProblem() {}

  /** An exception that names file, line, what was expected and what was found. */
  static IllegalArgumentException of(String file, int line, String expected, String found) {
    return new IllegalArgumentException(
        file
            + ":"
            + line
            + ": expected "
            + expected
            + ", found ("
            + found
            + "); see the head of "
            + file);
  }
}
