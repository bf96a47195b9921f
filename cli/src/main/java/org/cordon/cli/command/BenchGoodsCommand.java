package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.bench.goods.GoodsBench;
import org.cordon.cli.ExitCode;
import org.cordon.intake.goods.HeadingVectors;
import org.cordon.intake.goods.SentenceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how often the right heading is found for goods in words. */
@Command(
    name = "goods",
    description = {
      "Looks for the headings of 200 invented invoice lines by full text, by meaning (a sentence"
          + " model run on this machine) and by both.",
      ""
    },
    footer = "  cordon bench goods --misses")
final class BenchGoodsCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Option(names = "--misses", description = "Show the lines whose heading was not found.")
  private boolean misses;

  @Option(
      names = "--write-vectors",
      paramLabel = "FOLDER",
      description = "Compute the headings' vectors anew, after a change of the nomenclature.")
  private Optional<Path> vectors = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (vectors.isPresent()) {
      Files.write(
          vectors.get().resolve("headings.bin"), HeadingVectors.computed(SentenceModel.standard()));
    } else {
      context.out().print(GoodsBench.run(misses));
      context.out().flush();
    }
    return ExitCode.OK.number();
  }
}
