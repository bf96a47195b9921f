package org.cordon.cli.render;

import java.io.Writer;
import org.cordon.cli.terminal.Terminal;

/** The forms in which results can be written. The names are those of {@code --format}. */
public enum OutputFormat {
  /** For people at a terminal. */
  table,
  /** For programs: a documented, versioned shape. */
  json,
  /** For spreadsheets. */
  csv,
  /** A report in one file. */
  html;

  /** A renderer of this form. */
  public ResultRenderer renderer(Writer out, Terminal terminal) {
    return switch (this) {
      case table -> new TableRenderer(out, terminal);
      case json -> new JsonRenderer(out);
      case csv -> new CsvRenderer(out);
      case html -> new HtmlRenderer(out);
    };
  }

  /**
   * Whether parties without a hit are written unless the user says otherwise: programs want all,
   * people the hits.
   */
  public boolean showsAll() {
    return this == json || this == csv;
  }
}
