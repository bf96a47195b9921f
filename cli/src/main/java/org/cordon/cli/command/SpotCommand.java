package org.cordon.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.read.SpotJson;
import org.cordon.cli.read.SpotOutput;
import org.cordon.cli.read.SpotTable;
import org.cordon.cli.render.Output;
import org.cordon.register.Register;
import org.cordon.text.Spotter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds listed names in texts. */
@Command(
    name = "spot",
    description = {
      "Finds every listed name, ship's number, passport, bank code ... in plain text of any"
          + " length.",
      "Common words and family names alone are no hits; a family name counts after its full name.",
      ""
    },
    footer = {
      "  cordon spot report.txt",
      "  cordon spot mails/*.txt --format json",
      "  pdftotext contract.pdf - | cordon spot -"
    })
final class SpotCommand implements Callable<Integer> {
  /** The forms. */
  enum Form {
    /** For people at a terminal. */
    table,
    /** For programs; each spot on a line of its own. */
    json
  }

  @Mixin private Context context = new Context();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Plain text in UTF-8; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form = Form.table;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write there instead of standard output; the file appears when it is complete.")
  private @Nullable Path out;

  @Option(
      names = "--threshold",
      paramLabel = "P",
      defaultValue = "" + Spotter.DEFAULT_THRESHOLD,
      description = "The least probability of a hit, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double threshold;

  private long spots;
  private int broken;

  @Override
  public Integer call() throws IOException {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw context.wrong("--threshold: expected a number from 0 to 1, found " + threshold);
    }
    try (Register register = context.register();
        Output target = Output.to(Optional.ofNullable(out), context.out())) {
      try (SpotOutput output = output(target, register)) {
        Spotter spotter = Spotter.open(register, threshold);
        files.forEach(file -> spot(spotter, file, output));
      }
      target.complete();
    }
    context
        .err()
        .printf(Locale.ROOT, "%d files, %d hits, %d not read%n", files.size(), spots, broken);
    context.err().flush();
    if (spots > 0) {
      return ExitCode.HITS.number();
    }
    return (broken > 0 ? ExitCode.BAD_INPUT : ExitCode.OK).number();
  }

  private SpotOutput output(Output target, Register register) throws IOException {
    return switch (form) {
      case table -> new SpotTable(target.writer(), context.terminal());
      case json -> new SpotJson(target.writer(), register.editions());
    };
  }

  private void spot(Spotter spotter, String file, SpotOutput output) {
    try (Reader text = new InputStreamReader(input(file), StandardCharsets.UTF_8)) {
      spotter.spot(
          text,
          spot -> {
            spots++;
            try {
              output.spot(file, spot);
            } catch (IOException e) {
              throw new UncheckedIOException("cannot write what was found", e);
            }
          });
    } catch (IOException e) {
      broken++;
      context.err().println("cordon spot: cannot read (" + file + "): " + e.getMessage());
    }
  }

  private InputStream input(String file) throws IOException {
    if (file.equals("-")) {
      return context.around().input();
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new IOException("there is no such file");
    }
    return Files.newInputStream(path);
  }
}
