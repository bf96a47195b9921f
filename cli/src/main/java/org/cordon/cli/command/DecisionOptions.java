package org.cordon.cli.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordon.cli.render.DecisionJson;
import org.cordon.lists.TargetDecision;
import org.cordon.resolve.EntryRef;
import picocli.CommandLine.Option;

/** Who decides and why; mixed into the commands that keep a decision. */
final class DecisionOptions {
  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the decision.")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides; kept likewise.")
  private String by = "";

  private final String when = Instant.now().toString();

  String reason() {
    return reason;
  }

  String by() {
    return by;
  }

  String when() {
    return when;
  }

  /** Tells a decision that was kept. */
  static void tell(Context context, boolean json, TargetDecision decision)
      throws java.io.IOException {
    if (json) {
      DecisionJson.write(context.out(), decision);
      return;
    }
    PrintWriter out = context.out();
    out.println("decision %s: %s".formatted(decision.number(), words(decision)));
    out.println("It counts from the next build on: cordon register build");
    out.flush();
  }

  /** A decision in words. */
  static String words(TargetDecision decision) {
    String action = decision.action().name().toLowerCase(Locale.ROOT);
    return decision.action() == TargetDecision.Action.UNDO
        ? action + " " + decision.undoes()
        : action
            + " "
            + decision.entries().stream().map(EntryRef::toString).collect(Collectors.joining(" "));
  }
}
