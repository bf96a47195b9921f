package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.DecisionJson;
import org.cordon.cli.render.TextTable;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.lists.DecisionLog;
import org.cordon.lists.TargetDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what people decided. */
@Command(
    name = "decisions",
    description = {"Lists what people decided about targets, oldest first.", ""},
    footer = {"  cordon targets decisions", "  cordon targets decisions --format json"})
final class TargetsDecisionsCommand implements Callable<Integer> {
  private static final List<Column> COLUMNS =
      List.of(
          Column.number("number", 6),
          Column.text("decision", 20, 90),
          Column.text("counts", 6, 12),
          Column.text("when", 20, 30),
          Column.text("by", 4, 24),
          Column.text("reason", 10, 60));

  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Override
  public Integer call() throws IOException {
    List<TargetDecision> all = context.store().decisions().all();
    Set<Integer> undone = DecisionLog.undone(all);
    if (format.isJson()) {
      DecisionJson.write(context.out(), all, undone);
      return ExitCode.OK.number();
    }
    try (TextTable table = new TextTable(context.out(), context.terminal(), COLUMNS)) {
      for (TargetDecision one : all) {
        table.row(
            String.valueOf(one.number()),
            DecisionOptions.words(one),
            undone.contains(one.number()) ? "no" : "yes",
            one.when(),
            one.who(),
            one.reason());
      }
    }
    return ExitCode.OK.number();
  }
}
