package org.cordon.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.decide.MeasureJson;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What came into force and what ended between two days. */
@Command(
    name = "diff",
    description = {
      "Prints what came into force and what ended between two days, with totals, and the sizes of"
          + " counted lists as announced and as in force.",
      ""
    },
    footer = {
      "  cordon measures diff --from 2024-06-01 --to 2024-09-30",
      "  cordon measures diff --from 2017-08-01 --to 2018-01-31 --regime un-dprk"
    })
final class MeasuresDiffCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Option(names = "--from", required = true, paramLabel = "DAY", description = "The first day.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, paramLabel = "DAY", description = "The last day.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--regime", paramLabel = "NAME", description = "Only of this regime.")
  private String regime = "";

  @Override
  public Integer call() throws IOException {
    if (to.isBefore(from)) {
      throw context.wrong("--to: expected a day not before --from");
    }
    Measures asked = Measures.of(measures.load()).regime(regime);
    List<MeasureSet.Entry> began = asked.began(from, to);
    List<MeasureSet.Entry> ended = asked.ended(from, to);
    if (format.isJson()) {
      MeasureJson.diff(context.out(), from, to, began, ended, asked);
    } else {
      print(asked, began, ended);
    }
    return ExitCode.OK.number();
  }

  private void print(Measures asked, List<MeasureSet.Entry> began, List<MeasureSet.Entry> ended) {
    context.out().println("came into force from " + from + " (without it) to " + to + ":");
    began.forEach(entry -> line("+", entry, entry.measure().validity().from()));
    context.out().println("ended (last day) from " + from + " to " + to + " (without it):");
    ended.forEach(entry -> line("-", entry, entry.measure().validity().to()));
    context
        .out()
        .printf(
            Locale.ROOT,
            "in force: %d on %s, %d on %s (%d began, %d ended)%n",
            asked.countInForce(from),
            from,
            asked.countInForce(to),
            to,
            began.size(),
            ended.size());
    for (Measures.ListSize size : asked.sizes(from)) {
      print(size, from);
    }
    for (Measures.ListSize size : asked.sizes(to)) {
      print(size, to);
    }
  }

  private void line(String sign, MeasureSet.Entry entry, Optional<LocalDate> day) {
    int items = entry.measure().validity().items();
    String counted =
        items == 0 ? "" : " [" + items + " items, " + entry.measure().validity().added() + " new]";
    context
        .out()
        .printf(
            Locale.ROOT,
            "  %s %s %s, %s %s%s%n",
            sign,
            day.map(LocalDate::toString).orElse(""),
            entry.measure().id(),
            entry.instrument().title(),
            entry.measure().paragraph(),
            counted);
  }

  private void print(Measures.ListSize size, LocalDate day) {
    context
        .out()
        .printf(
            Locale.ROOT,
            "items on %s, %s: %d in force, %d announced%n",
            day,
            size.instrument(),
            size.inForce(),
            size.announced());
  }
}
