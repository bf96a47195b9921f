package org.cordon.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a process of Cordon ends with. Scripts rely on these numbers: they do not change. */
public enum ExitCode {
  /** The command did what was asked; nothing that was screened is a hit. */
  OK(0, "done; nothing screened is a hit"),
  /** A fault in Cordon itself. */
  FAULT(1, "a fault in Cordon itself (run again with --debug)"),
  /** An unknown option, a missing argument, a value out of range. */
  USAGE(2, "the command line is wrong"),
  /**
   * A file to read is missing or not understood, or rows were rejected and there is no hit among
   * the others.
   */
  BAD_INPUT(3, "an input is missing or broken, or rows were rejected and the others are no hits"),
  /** The register or an edition is missing or damaged, or a file cannot be written. */
  DATA_PROBLEM(
      4, "the register or an edition is missing or damaged, or an output cannot be written"),
  /** At least one hit. */
  HITS(10, "at least one hit");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Number to meaning, in rising order, as shown in the help of commands. */
  public static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      table.put(" " + code.number, code.meaning);
    }
    return table;
  }
}
