package org.cordon.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.cordon.cli.render.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form results are written, and where. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, else table).")
  private @Nullable OutputFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write there instead of standard output; the file appears when it is complete.")
  private @Nullable Path out;

  OutputFormat format() {
    return format != null ? format : byEnding();
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  private OutputFormat byEnding() {
    String name = out == null ? "" : out.toString();
    if (name.endsWith(".json")) {
      return OutputFormat.json;
    }
    if (name.endsWith(".csv")) {
      return OutputFormat.csv;
    }
    return name.endsWith(".html") ? OutputFormat.html : OutputFormat.table;
  }
}
