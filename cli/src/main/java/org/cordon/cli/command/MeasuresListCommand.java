package org.cordon.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.decide.MeasureJson;
import org.cordon.cli.render.TextTable;
import org.cordon.measure.GoodsCode;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Measures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists measures by regime, date, goods code and territory. */
@Command(
    name = "list",
    description = {"Lists measures by regime, day, goods code and territory.", ""},
    footer = {
      "  cordon measures list --regime un-dprk --as-of 2018-01-01",
      "  cordon measures list --code 8542.31 --to ru --as-of 2025-06-01"
    })
final class MeasuresListCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Option(names = "--regime", paramLabel = "NAME", description = "Only of this regime.")
  private String regime = "";

  @Option(names = "--operator", paramLabel = "CODE", description = "Only of this law: un, us, kr.")
  private String operator = "";

  @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was in force that day.")
  private @Nullable LocalDate asOf;

  @Option(names = "--code", paramLabel = "CODE", description = "Only what touches this goods code.")
  private String code = "";

  @Option(
      names = {"--to", "--territory"},
      paramLabel = "COUNTRY",
      description = "Only what is about this country.")
  private String territory = "";

  @Override
  public Integer call() throws IOException {
    String digits = code.isEmpty() ? "" : digits();
    MeasureSet set = measures.load();
    List<MeasureSet.Entry> found =
        Measures.of(set)
            .regime(regime)
            .operator(operator)
            .inForce(Optional.ofNullable(asOf))
            .code(digits)
            .territory(territory)
            .entries();
    write(found);
    return ExitCode.OK.number();
  }

  private String digits() {
    return GoodsCode.digits(code)
        .orElseThrow(() -> context.wrong("--code: expected 2 to 10 digits, found (" + code + ")"));
  }

  private void write(List<MeasureSet.Entry> found) throws IOException {
    if (format.isJson()) {
      MeasureJson.list(context.out(), found);
      return;
    }
    List<TextTable.Column> columns =
        List.of(
            TextTable.Column.text("ID", 8, 26),
            TextTable.Column.text("EFFECT", 8, 17),
            TextTable.Column.text("FROM", 10, 10),
            TextTable.Column.text("TO", 2, 10),
            TextTable.Column.text("CITATION", 12, 44),
            TextTable.Column.text("SUMMARY", 20, 70));
    try (TextTable table = new TextTable(context.out(), context.terminal(), columns)) {
      for (MeasureSet.Entry entry : found) {
        table.row(
            entry.measure().id(),
            entry.measure().effect().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            entry.measure().validity().from().map(LocalDate::toString).orElse("not known"),
            entry.measure().validity().to().map(LocalDate::toString).orElse(""),
            entry.instrument().title() + " " + entry.measure().paragraph(),
            (entry.measure().grounds().confirmed() ? "" : "(unconfirmed) ")
                + entry.measure().grounds().summary());
      }
    }
    context.out().println(found.size() + " measures");
  }
}
