package org.cordon.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.JsonText;
import org.cordon.cli.render.TextTable;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.register.Register;
import org.cordon.register.Target;
import org.cordon.resolve.EntryRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the targets of several entries. */
@Command(
    name = "list",
    description = {"Lists the targets of several entries, in the order of the register.", ""},
    footer = {
      "  cordon targets list",
      "  cordon targets list --source un-sc --entries 3 --format json"
    })
final class TargetsListCommand implements Callable<Integer> {
  private static final String SHAPE = "cordon.targets/1";
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("target", 16, 40),
          Column.text("kind", 8, 16),
          Column.text("caption", 20, 50),
          Column.text("entries", 20, 120));

  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(
      names = "--entries",
      paramLabel = "N",
      defaultValue = "2",
      description = "Only targets of so many entries or more (default: ${DEFAULT-VALUE}).")
  private int least;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      defaultValue = "",
      description = "Only targets with an entry of this list.")
  private String source = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "At most so many; 0 for all (default).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    if (least < 1 || limit < 0) {
      throw context.wrong("expected --entries of 1 or more and --limit of 0 or more");
    }
    try (Register register = context.register()) {
      boolean known =
          register.editions().stream().anyMatch(edition -> edition.source().equals(source));
      if (!source.isEmpty() && !known) {
        throw CliException.badInput("the register has no list (" + source + ")");
      }
      List<Target> targets = targets(register);
      if (format.isJson()) {
        json(register, targets);
      } else {
        text(targets);
      }
      return ExitCode.OK.number();
    }
  }

  private List<Target> targets(Register register) {
    List<Target> targets = new ArrayList<>();
    int most = limit == 0 ? Integer.MAX_VALUE : limit;
    for (int ordinal = 0; ordinal < register.size() && targets.size() < most; ordinal++) {
      Target target = register.target(ordinal);
      boolean wanted =
          target.entries().size() >= least
              && (source.isEmpty()
                  || target.entries().stream().anyMatch(one -> one.source().equals(source)));
      if (wanted) {
        targets.add(target);
      }
    }
    return targets;
  }

  private static List<String> entries(Target target) {
    return target.entries().stream().map(one -> EntryRef.of(one).toString()).toList();
  }

  private void text(List<Target> targets) throws IOException {
    try (TextTable table = new TextTable(context.out(), context.terminal(), COLUMNS)) {
      for (Target target : targets) {
        table.row(
            target.id(),
            target.subject().schema().name(),
            target.caption(),
            String.join(" ", entries(target)));
      }
    }
    context.out().println(Figures.count(targets.size(), "target", "targets"));
  }

  private void json(Register register, List<Target> targets) throws IOException {
    JsonText.document(
        context.out(),
        SHAPE,
        json -> {
          json.field("targets_in_register", register.size());
          json.objects(
              "targets",
              targets,
              target -> {
                json.field("id", target.id());
                json.field("caption", target.caption());
                json.field("schema", target.subject().schema().name());
                json.texts("entries", entries(target));
              });
        });
  }
}
