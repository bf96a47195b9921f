package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Output;
import org.cordon.intake.measures.KrSituationalList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a measure file of the official Korean table of codes. */
@Command(
    name = "import-kr",
    description = {
      "Makes a measure file of the official table of HS codes that need a situational licence for"
          + " Russia and Belarus (CSV with a column of codes).",
      ""
    },
    footer = {
      "  cordon measures import-kr annex.csv --from 2024-09-09 --out my-measures/kr-list.yaml",
      "  cordon check shipments.json --measures my-measures"
    })
final class MeasuresImportKrCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(paramLabel = "FILE", description = "The table as CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY",
      description = "The first day on which the table is in force.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "The measure file to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw CliException.badInput("there is no such file: " + file);
    }
    KrSituationalList list = KrSituationalList.read(file);
    try (Output target = Output.to(out)) {
      target.writer().write(list.yaml(from));
      target.complete();
    }
    context
        .out()
        .printf(
            Locale.ROOT,
            "%d codes from %d rows, in force from %s%n",
            list.codes(),
            list.rows(),
            from);
    return ExitCode.OK.number();
  }
}
