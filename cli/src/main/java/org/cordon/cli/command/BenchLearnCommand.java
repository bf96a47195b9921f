package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.bench.learn.CalibrationLearning;
import org.cordon.bench.learn.RarityLearning;
import org.cordon.bench.learn.WordLearning;
import org.cordon.cli.ExitCode;
import org.cordon.cli.terminal.Progress;
import org.cordon.name.NameKind;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the engine's tables from the lists of the current register. */
@Command(
    name = "learn",
    description = {
      "Learns from the names of the current register. With --rarity counts how rare parts are; a"
          + " register compiled before says so when it is opened and must be rebuilt. With"
          + " --calibration learns how far the sum of the evidence can be taken at its word;"
          + " --words which words are common in the lists' own prose.",
      ""
    },
    footer = {
      "  cordon bench learn --rarity core/src/main/resources/org/cordon/name",
      "  cordon bench learn --calibration core/src/main/resources/org/cordon/match",
      "  cordon bench learn --words core/src/main/resources/org/cordon/text"
    })
final class BenchLearnCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Option(
      names = {"--rarity", "--out"},
      paramLabel = "FOLDER",
      description = "Where rarity-person.txt and rarity-organisation.txt are written.")
  private Optional<Path> rarity = Optional.empty();

  @Option(
      names = "--calibration",
      paramLabel = "FOLDER",
      description = "Where calibration.txt is written.")
  private Optional<Path> calibration = Optional.empty();

  @Option(
      names = "--words",
      paramLabel = "FOLDER",
      description = "Where common-words.txt is written.")
  private Optional<Path> words = Optional.empty();

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Learn it from at most so many left-out aliases and so many single names, spread"
              + " evenly; 0 for all (default).")
  private int sample;

  @Override
  public Integer call() throws IOException {
    if (rarity.isEmpty() && calibration.isEmpty() && words.isEmpty()) {
      throw context.wrong("expected --rarity FOLDER, --calibration FOLDER or --words FOLDER");
    }
    try (Register register = context.register();
        Progress progress = context.progress("asking", "targets")) {
      if (calibration.isPresent()) {
        String table = CalibrationLearning.table(register, sample, progress::at);
        Files.writeString(calibration.get().resolve("calibration.txt"), table);
      }
      if (rarity.isPresent()) {
        write(register, NameKind.PERSON, rarity.get().resolve("rarity-person.txt"));
        write(register, NameKind.ORGANISATION, rarity.get().resolve("rarity-organisation.txt"));
      }
      if (words.isPresent()) {
        Files.writeString(words.get().resolve("common-words.txt"), WordLearning.table(register));
      }
      return ExitCode.OK.number();
    }
  }

  private static void write(Register register, NameKind kind, Path file) throws IOException {
    Files.writeString(file, RarityLearning.table(register, kind));
  }
}
