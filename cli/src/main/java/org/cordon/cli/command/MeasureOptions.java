package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cordon.cli.CliException;
import org.cordon.intake.measures.MeasureFileException;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.measure.MeasureSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which measures are used. */
final class MeasureOptions {
  @Option(
      names = "--measures",
      paramLabel = "FOLDER",
      description =
          "Further measure files (*.yaml); one with the name of a shipped file replaces it.")
  private @Nullable Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  MeasureSet load() throws IOException {
    Path given = folder;
    try {
      if (given == null) {
        return MeasureFiles.shipped();
      }
      if (!Files.isDirectory(given)) {
        throw CliException.badInput("--measures: there is no such folder: " + given);
      }
      return MeasureFiles.with(given);
    } catch (MeasureFileException e) {
      throw CliException.badInput(
          CliException.messageOf(e)
              + System.lineSeparator()
              + "Nothing was loaded. Correct the file; cordon measures lint FILE looks through"
              + " it.");
    }
  }
}
