package org.cordon.cli.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.measure.Fact;
import org.cordon.measure.MeasureSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The facts that transactions may state. */
@Command(
    name = "facts",
    description = {
      "Lists the facts that transactions may state under \"facts\", and the words for activities.",
      ""
    },
    footer = "  cordon measures facts")
final class MeasuresFactsCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();

  @Override
  public Integer call() throws IOException {
    MeasureSet set = measures.load();
    for (Fact fact : set.facts().declared()) {
      context
          .out()
          .printf(
              Locale.ROOT,
              "%-28s %-7s %s%s%n",
              fact.name(),
              fact.type().name().toLowerCase(Locale.ROOT),
              fact.meaning(),
              fact.assumed() ? "" : " (unknown when not stated)");
    }
    context.out().println("activities: " + String.join(", ", set.activities()));
    return ExitCode.OK.number();
  }
}
