package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.lists.TargetDecision;
import org.cordon.resolve.EntryRef;

/** Decisions about targets as JSON. */
public final class DecisionJson {
  private static final String SHAPE = "cordon.decision/1";
  private static final String ALL_SHAPE = "cordon.decisions/1";

  private DecisionJson() {}

  /** One decision that was just kept. */
  public static void write(Writer out, TargetDecision decision) throws IOException {
    JsonText.document(
        out,
        SHAPE,
        json -> {
          fields(json, decision);
        });
  }

  /** All decisions, oldest first. */
  public static void write(Writer out, List<TargetDecision> all, Set<Integer> undone)
      throws IOException {
    JsonText.document(
        out,
        ALL_SHAPE,
        json -> {
          json.objects(
              "decisions",
              all,
              decision -> {
                fields(json, decision);
                json.field("counts", !undone.contains(decision.number()));
              });
        });
  }

  private static void fields(JsonText json, TargetDecision decision) {
    json.field("number", decision.number());
    json.field("action", decision.action().name().toLowerCase(Locale.ROOT));
    json.texts("entries", decision.entries().stream().map(EntryRef::toString).toList());
    if (decision.undoes() > 0) {
      json.field("undoes", decision.undoes());
    }
    json.field("when", decision.when());
    json.optional("by", decision.who());
    json.optional("reason", decision.reason());
  }
}
