package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cordon.cli.render.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form a report is written that has no form for spreadsheets, and where. */
final class ReportOptions {
  /** The forms. */
  enum Form {
    /** For people at a terminal. */
    table,
    /** For programs. */
    json,
    /** A page in one file, to read or to file. */
    html
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, else table).")
  private @Nullable Form form;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write there instead of standard output; the file appears when it is complete.")
  private @Nullable Path out;

  Form form() {
    if (form != null) {
      return form;
    }
    String name = out == null ? "" : out.toString();
    if (name.endsWith(".json")) {
      return Form.json;
    }
    return name.endsWith(".html") ? Form.html : Form.table;
  }

  /** Opens what is written to. */
  Output open(Context context) throws IOException {
    return Output.to(Optional.ofNullable(out), context.out());
  }
}
