package org.cordon.intake.measures;

import java.util.List;

/** Measure files that cannot be read as they are; nothing of the set is used. */
public final class MeasureFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * What is wrong.
   *
   * @param file the file
   * @param line the line, from 1; 0 if it is about the whole file
   * @param reason what was expected and what was found
   */
  public record Fault(String file, int line, String reason) {
    /** File, line and reason in one line. */
    public String told() {
      return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
  }

  MeasureFileException(List<Fault> faults) {
    super(String.join(System.lineSeparator(), faults.stream().map(Fault::told).toList()));
    this.faults = List.copyOf(faults);
  }

  /** All faults, in the order of the files and lines. */
  public List<Fault> faults() {
    return faults;
  }
}
