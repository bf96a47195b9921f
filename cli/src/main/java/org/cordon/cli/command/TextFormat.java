package org.cordon.cli.command;

import picocli.CommandLine.Option;

/** For commands that write either text for people or JSON for programs. */
final class TextFormat {
  /** The forms. */
  enum Form {
    /** For people. */
    text,
    /** For programs. */
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form = Form.text;

  boolean isJson() {
    return form == Form.json;
  }
}
