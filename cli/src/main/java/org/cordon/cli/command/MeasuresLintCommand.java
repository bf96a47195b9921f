package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.intake.measures.MeasureFileException;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.measure.MeasureSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks through measure files. */
@Command(
    name = "lint",
    description = {
      "Looks through measure files and tells each fault with file and line; without files, through"
          + " those that Cordon ships.",
      ""
    },
    footer = {"  cordon measures lint", "  cordon measures lint my-measures/*.yaml"})
final class MeasuresLintCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Measure files.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw CliException.badInput("there is no such file: " + file);
      }
    }
    List<MeasureFileException.Fault> faults =
        files.isEmpty() ? shipped() : MeasureFiles.lint(files);
    faults.forEach(fault -> context.out().println(fault.told()));
    if (!faults.isEmpty()) {
      context.err().println(faults.size() + " faults; a set with a fault is not loaded at all");
      return ExitCode.BAD_INPUT.number();
    }
    if (!files.isEmpty()) {
      context.out().println(files.size() + " files, no faults");
    }
    return ExitCode.OK.number();
  }

  private List<MeasureFileException.Fault> shipped() {
    try {
      MeasureSet set = MeasureFiles.shippedThoroughly();
      context
          .out()
          .printf(
              Locale.ROOT,
              "%d instruments, %d measures, no faults%n",
              set.instruments().size(),
              set.entries().size());
      return List.of();
    } catch (MeasureFileException e) {
      return e.faults();
    }
  }
}
