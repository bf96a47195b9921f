package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.terminal.Terminal;
import org.cordon.entity.ListEntry;
import org.cordon.register.Merge;
import org.cordon.register.SourceEdition;
import org.cordon.register.Target;
import org.cordon.resolve.EntryRef;

/** Which entries make up a target and why. */
public final class TargetSummary {
  private static final String SHAPE = "cordon.target.summary/1";
  private static final List<Column> ENTRIES =
      List.of(
          Column.text("entry", 16, 50),
          Column.text("kind", 8, 16),
          Column.text("caption", 20, 60),
          Column.text("list", 16, 60),
          Column.text("published", 10, 30));
  private static final List<Column> MERGES =
      List.of(
          Column.text("entry", 16, 50),
          Column.text("is the same as", 16, 50),
          Column.text("by", 8, 16),
          Column.number("log-odds", 9));

  private final Target target;
  private final Map<String, SourceEdition> editions;

  /** The summary of a target, given the editions of the register by source name. */
  public TargetSummary(Target target, Map<String, SourceEdition> editions) {
    this.target = target;
    this.editions = editions;
  }

  /** The entries, and a line for each join. */
  public void text(Writer out, Terminal terminal) throws IOException {
    head(out, terminal);
    if (!target.merges().isEmpty()) {
      out.append('\n');
      try (TextTable table = new TextTable(out, terminal, MERGES)) {
        for (Merge merge : target.merges()) {
          table.row(ref(merge.first()), ref(merge.second()), merge.rule(), score(merge));
        }
      }
    }
    out.flush();
  }

  /** The entries, and for each join all that was compared. */
  public void explain(Writer out, Terminal terminal) throws IOException {
    head(out, terminal);
    if (target.merges().isEmpty()) {
      out.append("One entry alone: nothing was joined.\n");
    }
    for (Merge merge : target.merges()) {
      out.append('\n')
          .append(ref(merge.first()))
          .append(" and ")
          .append(ref(merge.second()))
          .append(", by ")
          .append(merge.rule())
          .append('\n');
      PairText.grounds(out, terminal, merge.grounds());
      out.append("sum ").append(score(merge)).append('\n');
    }
    out.flush();
  }

  private void head(Writer out, Terminal terminal) throws IOException {
    out.append(DisplayWidth.clean(target.caption() + " (" + target.id() + ")")).append("\n\n");
    try (TextTable table = new TextTable(out, terminal, ENTRIES)) {
      for (ListEntry entry : target.entries()) {
        Citation citation = Citation.of(entry, editions);
        table.row(
            EntryRef.of(entry).toString(),
            entry.subject().schema().name(),
            citation.caption(),
            citation.list(),
            citation.published());
      }
    }
  }

  private String ref(int place) {
    return EntryRef.of(target.entries().get(place)).toString();
  }

  private static String score(Merge merge) {
    return String.format(Locale.ROOT, "%+.2f", merge.logOdds());
  }

  /** Entries and joins with their grounds. */
  public void json(Writer out) throws IOException {
    JsonText.document(
        out,
        SHAPE,
        json -> {
          json.field("id", target.id());
          json.field("caption", target.caption());
          json.objects("entries", target.entries(), entry -> entry(json, entry));
          merges(json, target);
        });
  }

  private void entry(JsonText json, ListEntry entry) {
    Citation citation = Citation.of(entry, editions);
    json.field("entry", EntryRef.of(entry).toString());
    json.field("source", entry.source());
    json.field("key", entry.key());
    json.field("entity_id", entry.subject().id());
    json.field("schema", entry.subject().schema().name());
    json.field("caption", citation.caption());
    json.optional("published", citation.published());
    json.field("sha256", citation.sha256());
  }

  /** The joins of a target with their grounds, as a field. */
  static void merges(JsonText json, Target target) throws IOException {
    json.objects(
        "merges",
        target.merges(),
        merge -> {
          json.field("first", EntryRef.of(target.entries().get(merge.first())).toString());
          json.field("second", EntryRef.of(target.entries().get(merge.second())).toString());
          json.field("rule", merge.rule());
          json.field("log_odds", merge.logOdds());
          PairText.grounds(json, merge.grounds());
        });
  }
}
