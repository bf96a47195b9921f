package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cordon.bench.learn.RarityLearning;
import org.cordon.cli.ExitCode;
import org.cordon.name.NameKind;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the engine's tables from the lists of the current register. */
@Command(
    name = "learn",
    description = {
      "Counts the parts of all names of the current register and writes the engine's rarity tables"
          + " anew.",
      "A register compiled before says so when it is opened and must be rebuilt.",
      ""
    },
    footer = "  cordon bench learn --out core/src/main/resources/org/cordon/name")
final class BenchLearnCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where rarity-person.txt and rarity-organisation.txt are written.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (Register register = context.register()) {
      Files.writeString(
          out.resolve("rarity-person.txt"), RarityLearning.table(register, NameKind.PERSON));
      Files.writeString(
          out.resolve("rarity-organisation.txt"),
          RarityLearning.table(register, NameKind.ORGANISATION));
      return ExitCode.OK.number();
    }
  }
}
