package org.cordon.cli.command;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.lists.TargetDecision;
import org.cordon.register.Register;
import org.cordon.resolve.EntryRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes entries for one subject. */
@Command(
    name = "join",
    description = {
      "Takes entries for one subject, together with all that was found to be the same as one of"
          + " them.",
      ""
    },
    footer = "  cordon targets join un-sc:QDi.001 gb-conlist:6897 --reason \"same passport\"")
final class TargetsJoinCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "ENTRY",
      arity = "2..*",
      description = "SOURCE:KEY, or a key or entity id that stands for one entry alone.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    Set<EntryRef> entries = new LinkedHashSet<>();
    try (Register register = context.register()) {
      EntryNames known = new EntryNames(register);
      names.forEach(name -> entries.add(EntryRef.of(known.oneEntry(name))));
    }
    if (entries.size() < 2) {
      throw context.wrong("expected two or more different entries, found " + entries);
    }
    TargetDecision kept =
        context
            .store()
            .decisions()
            .add(
                TargetDecision.Action.JOIN,
                List.copyOf(entries),
                decision.by(),
                decision.when(),
                decision.reason());
    DecisionOptions.tell(context, format.isJson(), kept);
    return ExitCode.OK.number();
  }
}
