package org.cordon.cli.command;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.lists.DecisionLog;
import org.cordon.lists.TargetDecision;
import org.cordon.register.Register;
import org.cordon.register.Target;
import org.cordon.resolve.EntryRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps entries apart that were taken for one subject. */
@Command(
    name = "split",
    description = {
      "Keeps entries apart that were taken for one subject.",
      "An entry given as SOURCE:KEY is kept apart from every other entry of its target. A target,"
          + " given by a key or entity id, is taken to pieces: no two of its entries stay together."
          + " To let some of them stay together, join them afterwards.",
      ""
    },
    footer = {
      "  cordon targets split us-ofac-sdn:6365 --reason \"another man of that name\"",
      "  cordon targets split QDi.001"
    })
final class TargetsSplitCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "TARGET_OR_ENTRY",
      arity = "1..*",
      description = "SOURCE:KEY for an entry; a key or entity id for a target.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    Set<List<EntryRef>> apart = new LinkedHashSet<>();
    try (Register register = context.register()) {
      EntryNames known = new EntryNames(register);
      for (String name : names) {
        addTo(apart, known.target(name), known.entry(name));
      }
    }
    DecisionLog log = context.store().decisions();
    for (List<EntryRef> entries : apart) {
      TargetDecision kept =
          log.add(
              TargetDecision.Action.SPLIT,
              entries,
              decision.by(),
              decision.when(),
              decision.reason());
      DecisionOptions.tell(context, format.isJson(), kept);
    }
    return ExitCode.OK.number();
  }

  private static void addTo(Set<List<EntryRef>> apart, Target target, Optional<EntryRef> entry) {
    List<EntryRef> all = target.entries().stream().map(EntryRef::of).distinct().toList();
    if (all.size() < 2) {
      throw CliException.badInput(
          "expected a target of several entries, found (%s), which stands alone: nothing to split"
              .formatted(all.getFirst()));
    }
    if (entry.isEmpty()) {
      apart.add(all);
      return;
    }
    for (EntryRef other : all) {
      if (!other.equals(entry.get())) {
        apart.add(List.of(entry.get(), other));
      }
    }
  }
}
