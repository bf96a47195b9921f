package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.decide.MeasureJson;
import org.cordon.cli.decide.MeasureText;
import org.cordon.measure.MeasureSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one measure, or all of an instrument. */
@Command(
    name = "show",
    description = {"Shows one measure, or all measures of an instrument.", ""},
    footer = {"  cordon measures show UN-2397-7", "  cordon measures show un-2397 --format json"})
final class MeasuresShowCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(paramLabel = "ID", description = "The id of a measure or an instrument.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    List<MeasureSet.Entry> found =
        measures.load().entries().stream()
            .filter(entry ->
                entry.measure().id().equalsIgnoreCase(id)
                    || entry.instrument().id().equalsIgnoreCase(id))
            .toList();
    if (found.isEmpty()) {
      throw CliException.usage(
          "no measure or instrument is called " + id + "; cordon measures list shows all");
    }
    if (format.isJson()) {
      MeasureJson.list(context.out(), found);
    } else {
      for (MeasureSet.Entry entry : found) {
        MeasureText.lines(entry)
            .forEach((name, value) -> context.out().printf(Locale.ROOT, "%-12s %s%n", name, value));
        context.out().println();
      }
    }
    return ExitCode.OK.number();
  }
}
