package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.command.MomentOptions.Opened;
import org.cordon.cli.input.Party;
import org.cordon.cli.render.MatchText;
import org.cordon.cli.render.Output;
import org.cordon.cli.render.OutputFormat;
import org.cordon.cli.render.ResultRenderer;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.screen.Screening;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks about one party. */
@Command(
    name = "match",
    description = {
      "Asks about one person, company or vessel.",
      "What is known besides the name makes the answer sharper; what contradicts counts against.",
      ""
    },
    footer = {
      "  cordon match \"Kim Jong Un\"",
      "  cordon match 김정은 --explain",
      "  cordon match \"Jang Song Chol\" --birth-date 1967-03-12 --nationality kp --explain",
      "  cordon match \"Sky Lady\" --imo 8810578 --format json",
      "  cordon match \"7th of Tir\" --as-of 2023-10-17",
      "  cordon match --schema Company \"Tanchon Commercial Bank\" --country kp"
    })
final class MatchCommand implements Callable<Integer> {
  private static final String SHAPE = "cordon.match/1";

  @Mixin private Context context = new Context();
  @Mixin private PartyOptions party = new PartyOptions();
  @Mixin private QuestionOptions questions = new QuestionOptions();
  @Mixin private MomentOptions moment = new MomentOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--explain",
      description = "Show the evidence of each hit: it adds up to its score.")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    Party asked = party.party(context);
    try (Opened opened = moment.open(context);
        Output target = Output.to(output.out(), context.out())) {
      Register register = opened.register();
      Screening.Options options = questions.check(context, register);
      ScreenResult result = result(register, options, asked);
      write(target, opened, options, result);
      target.complete();
      return (result.isHit() ? ExitCode.HITS : ExitCode.OK).number();
    }
  }

  private static ScreenResult result(Register register, Screening.Options options, Party asked) {
    Map<String, SourceEdition> editions = Screening.bySource(register.editions());
    Question question =
        new Question(asked.entity(), options.threshold(), options.limit(), options.sources());
    List<Hit> hits =
        new Matcher(register)
            .match(question).stream().map(match -> Hit.of(match, editions)).toList();
    return new ScreenResult(asked, hits);
  }

  private void write(Output target, Opened opened, Screening.Options options, ScreenResult result)
      throws IOException {
    OutputFormat format = output.format();
    if (format == OutputFormat.table) {
      MatchText.write(target.writer(), context.terminal(), result, explain);
      return;
    }
    ResultRenderer renderer = format.renderer(target.writer(), context.terminal());
    renderer.begin(
        new ScreenHead(
            SHAPE,
            result.party().name(),
            opened.register().editions(),
            options.threshold(),
            options.limit(),
            options.sources(),
            opened.day()));
    renderer.result(result);
    int hit = result.isHit() ? 1 : 0;
    int notes = result.party().notes().isEmpty() ? 0 : 1;
    renderer.end(new ScreenSummary(1, 1, 0, hit, result.hits().size(), notes));
  }
}
