package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.terminal.Terminal;
import org.cordon.entity.ListEntry;
import org.cordon.register.Merge;
import org.cordon.resolve.EntryRef;
import org.cordon.resolve.PairView;

/** The comparison of two entries for people and programs. */
public final class PairText {
  private static final String SHAPE = "cordon.pair/1";
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("feature", 12, 24),
          Column.text("rule", 12, 24),
          Column.text("one", 16, 50),
          Column.text("other", 16, 50),
          Column.number("log-odds", 9));

  private PairText() {}

  /** What was compared, and the outcome in a line. */
  public static void text(
      Writer out, Terminal terminal, ListEntry first, ListEntry second, PairView view)
      throws IOException {
    out.append(told(first)).append('\n').append(told(second)).append("\n\n");
    grounds(out, terminal, view.grounds());
    out.append(
        String.format(
            Locale.ROOT,
            "sum %+.2f, entries are joined from %+.2f on, unless another entry of the same list"
                + " fits nearly as well%n",
            view.logOdds(),
            view.threshold()));
    if (view.constraint().isPresent()) {
      out.append("kept apart whatever else agrees: ").append(view.constraint().get()).append('\n');
    }
    if (!view.proposed()) {
      out.append(
          "not compared by resolution: they share no identifier and no two parts of a name\n");
    }
    out.flush();
  }

  private static String told(ListEntry entry) {
    return DisplayWidth.clean(EntryRef.of(entry) + "  " + entry.subject().caption());
  }

  /** The grounds as a table. */
  static void grounds(Writer out, Terminal terminal, List<Merge.Ground> grounds)
      throws IOException {
    try (TextTable table = new TextTable(out, terminal, COLUMNS)) {
      for (Merge.Ground ground : grounds) {
        table.row(
            ground.feature(),
            ground.rule(),
            ground.first(),
            ground.second(),
            String.format(Locale.ROOT, "%+.2f", ground.logOdds()));
      }
    }
  }

  /** As JSON. */
  public static void json(Writer out, ListEntry first, ListEntry second, PairView view)
      throws IOException {
    JsonText.document(
        out,
        SHAPE,
        json -> {
          json.field("first", EntryRef.of(first).toString());
          json.field("second", EntryRef.of(second).toString());
          json.field("log_odds", view.logOdds());
          json.field("threshold", view.threshold());
          json.field("compared_by_resolution", view.proposed());
          json.optional("kept_apart_by", view.constraint().orElse(""));
          grounds(json, view.grounds());
        });
  }

  static void grounds(JsonText json, List<Merge.Ground> grounds) throws IOException {
    json.objects(
        "grounds",
        grounds,
        ground -> {
          json.field("feature", ground.feature());
          json.field("rule", ground.rule());
          json.field("first", ground.first());
          json.field("second", ground.second());
          json.field("log_odds", ground.logOdds());
        });
  }
}
