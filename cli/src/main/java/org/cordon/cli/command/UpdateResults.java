package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.JsonText;
import org.cordon.cli.render.TextTable;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.lists.Edition;
import org.cordon.lists.update.UpdateOutcome;

/** Tells how updates ended: a table for people, JSON for programs. */
final class UpdateResults {
  private static final String SHAPE = "cordon.lists.update/1";

  private UpdateResults() {}

  static void write(Context context, boolean json, List<UpdateOutcome> outcomes)
      throws IOException {
    if (json) {
      try (JsonText text = new JsonText(context.out())) {
        text.object(() -> {
          text.field("format", SHAPE);
          text.array("sources", () -> items(text, outcomes));
        });
      }
    } else {
      table(context, outcomes);
    }
    context.out().flush();
  }

  private static void table(Context context, List<UpdateOutcome> outcomes) throws IOException {
    List<Column> columns =
        List.of(
            Column.text("list", 8, 24),
            Column.text("result", 11, 11),
            Column.text("edition", 10, 24),
            Column.number("entries", 9),
            Column.number("fetched", 9),
            Column.text("why", 20, 200));
    try (TextTable table = new TextTable(context.out(), context.terminal(), columns)) {
      for (UpdateOutcome outcome : outcomes) {
        table.row(
            outcome.source().name(),
            result(outcome),
            outcome.edition().map(Edition::id).orElse(""),
            outcome.edition().map(e -> Figures.count(e.counts().kept())).orElse(""),
            outcome.bytes() == 0 ? "" : Figures.bytes(outcome.bytes()),
            outcome.message());
      }
    }
  }

  private static String result(UpdateOutcome outcome) {
    return outcome.result().name().toLowerCase(Locale.ROOT);
  }

  private static void items(JsonText json, List<UpdateOutcome> outcomes) throws IOException {
    for (UpdateOutcome outcome : outcomes) {
      json.lineBreak();
      json.object(() -> {
        json.field("source", outcome.source().name());
        json.field("result", result(outcome));
        json.field("message", outcome.message());
        json.field("bytes", outcome.bytes());
        if (outcome.edition().isPresent()) {
          json.field("edition", outcome.edition().get().id());
          json.field("entries", outcome.edition().get().counts().kept());
        }
        if (outcome.quarantined().isPresent()) {
          json.field("quarantined", outcome.quarantined().get().id());
        }
      });
    }
  }
}
