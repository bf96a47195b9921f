package org.cordon.intake.report;

/** A file that cannot be read as a report; the message is for people. */
public final class ReportException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A problem with a file: what was expected, what was found. */
  public ReportException(String message) {
    super(message);
  }
}
