package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.JsonText;
import org.cordon.cli.render.TextTable;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.lists.Counts;
import org.cordon.lists.Edition;
import org.cordon.lists.ListStore;
import org.cordon.lists.SourceStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the lists and what is held of them. */
@Command(
    name = "status",
    description = {"Shows the known lists and the edition held of each.", ""},
    footer = {"  cordon lists status", "  cordon lists status --held --format json"})
final class ListsStatusCommand implements Callable<Integer> {
  private static final String SHAPE = "cordon.lists.status/1";

  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(names = "--held", description = "Only lists of which an edition is held.")
  private boolean held;

  @Override
  public Integer call() throws IOException {
    ListStore store = context.store();
    List<SourceStatus> lists =
        store.status().stream().filter(s -> !held || s.current().isPresent()).toList();
    Map<String, Long> apart =
        store.quarantine().all().stream()
            .collect(
                Collectors.groupingBy(
                    copy -> copy.source().name(), TreeMap::new, Collectors.counting()));
    if (format.isJson()) {
      json(lists, apart);
    } else {
      table(lists);
      apart.forEach(this::tell);
    }
    return ExitCode.OK.number();
  }

  /** The edition held goes on serving, which somebody should know. */
  private void tell(String source, long copies) {
    context
        .out()
        .println(
            "%s: %s in quarantine, the edition held goes on serving (cordon lists quarantine list)"
                .formatted(source, Figures.count(copies, "copy", "copies")));
  }

  private void table(List<SourceStatus> lists) throws IOException {
    List<Column> columns =
        List.of(
            Column.text("list", 8, 24),
            Column.text("title", 16, 60),
            Column.text("published", 10, 10),
            Column.number("entries", 9),
            Column.number("rejected", 8),
            Column.number("editions", 8),
            Column.text("sha-256", 12, 12));
    try (TextTable table = new TextTable(context.out(), context.terminal(), columns)) {
      for (SourceStatus list : lists) {
        row(table, list);
      }
    }
  }

  private static void row(TextTable table, SourceStatus list) throws IOException {
    Optional<Edition> edition = list.current();
    table.row(
        list.source().name(),
        list.source().title(),
        edition.map(e -> day(e.published())).orElse(""),
        edition.map(e -> Figures.count(e.counts().kept())).orElse("-"),
        edition.map(e -> Figures.count(e.counts().rejected())).orElse(""),
        edition.isPresent() ? String.valueOf(list.editions()) : "",
        edition.map(e -> e.sha256().substring(0, 12)).orElse(""));
  }

  private static String day(String published) {
    return published.substring(0, Math.min(10, published.length()));
  }

  private void json(List<SourceStatus> lists, Map<String, Long> apart) throws IOException {
    JsonText.document(
        context.out(),
        SHAPE,
        json -> {
          json.field("home", context.home().path().toString());
          json.array("sources", () -> sources(json, lists, apart));
          json.array("lists", () -> items(json, lists));
        });
  }

  private static void sources(JsonText json, List<SourceStatus> lists, Map<String, Long> apart)
      throws IOException {
    for (SourceStatus list : lists) {
      if (list.current().isPresent()) {
        Edition edition = list.current().get();
        json.lineBreak();
        json.object(() -> {
          source(json, list, edition);
          json.field("quarantined", apart.getOrDefault(list.source().name(), 0L));
        });
      }
    }
  }

  private static void source(JsonText json, SourceStatus list, Edition edition) {
    json.field("source", list.source().name());
    json.field("title", list.source().title());
    json.field("entries", edition.counts().kept());
    json.field("edition", edition.id());
    json.field("published", edition.published());
    json.field("retrieved", edition.retrieved());
    json.field("sha256", edition.sha256());
    json.field("rejected", edition.counts().rejected());
    json.field("editions", list.editions());
  }

  private static void items(JsonText json, List<SourceStatus> lists) throws IOException {
    for (SourceStatus list : lists) {
      json.lineBreak();
      json.object(() -> fields(json, list));
    }
  }

  private static void fields(JsonText json, SourceStatus list) throws IOException {
    json.field("source", list.source().name());
    json.field("title", list.source().title());
    json.field("authority", list.source().authority());
    json.field("importer", list.source().format());
    json.optional("address", list.source().address());
    json.field("editions", list.editions());
    if (list.current().isPresent()) {
      Edition edition = list.current().get();
      json.object("current", () -> fields(json, edition));
    }
  }

  private static void fields(JsonText json, Edition edition) {
    Counts counts = edition.counts();
    json.field("edition", edition.id());
    json.field("published", edition.published());
    json.field("retrieved", edition.retrieved());
    json.field("sha256", edition.sha256());
    json.field("read", counts.read());
    json.field("kept", counts.kept());
    json.field("rejected", counts.rejected());
    json.field("warned", counts.warned());
  }
}
