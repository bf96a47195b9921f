package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.PairText;
import org.cordon.cli.render.TargetSummary;
import org.cordon.cli.screen.Screening;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.cordon.resolve.PairView;
import org.cordon.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows why entries are taken for one subject, or why not. */
@Command(
    name = "explain",
    description = {
      "Shows why the entries of a target are taken for one subject: everything that was compared"
          + " and what it adds.",
      "With a second entry, compares the two and says whether something keeps them apart.",
      ""
    },
    footer = {
      "  cordon targets explain QDi.001",
      "  cordon targets explain un-sc:QDi.001 gb-conlist:6897"
    })
final class TargetsExplainCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "TARGET_OR_ENTRY",
      arity = "1..2",
      description = "A key or entity id, or SOURCE:KEY for one entry.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    try (Register register = context.register()) {
      if (names.size() == 2) {
        pair(register);
      } else {
        target(register);
      }
      return ExitCode.OK.number();
    }
  }

  private void target(Register register) throws IOException {
    TargetSummary summary =
        new TargetSummary(
            new EntryNames(register).target(names.getFirst()),
            Screening.bySource(register.editions()));
    if (format.isJson()) {
      summary.json(context.out());
    } else {
      summary.explain(context.out(), context.terminal());
    }
  }

  private void pair(Register register) throws IOException {
    EntryNames known = new EntryNames(register);
    ListEntry first = known.oneEntry(names.getFirst());
    ListEntry second = known.oneEntry(names.getLast());
    PairView view = Resolver.compare(first, second);
    if (format.isJson()) {
      PairText.json(context.out(), first, second, view);
    } else {
      PairText.text(context.out(), context.terminal(), first, second, view);
    }
  }
}
