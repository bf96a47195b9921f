package org.cordon.lists;

/** The files of an edition cannot be trusted as a whole; nothing of them is kept. */
public final class ListFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** An exception that names file, line and reason. */
  public ListFormatException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
