package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.DiffHtml;
import org.cordon.cli.render.DiffJson;
import org.cordon.cli.render.DiffText;
import org.cordon.cli.render.Output;
import org.cordon.lists.Edition;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.history.EditionChoice;
import org.cordon.lists.history.EditionDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what changed between two editions of a list. */
@Command(
    name = "diff",
    description = {
      "Says what changed between two editions of a list: entries added, removed, and changed with"
          + " their fields before and after.",
      "Without editions the two newest are compared; with FROM alone, that one and the newest.",
      ""
    },
    footer = {
      "  cordon lists diff un-sc",
      "  cordon lists diff un-sc 2023-10-17 2023-10-19 --format json",
      "  cordon lists diff un-sc 66b392a40908 --out changes.html"
    })
final class ListsDiffCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private ReportOptions report = new ReportOptions();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The list's name.")
  private String source = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FROM",
      description =
          "The earlier edition: its publication date, its id, or the start of its SHA-256.")
  private @Nullable String from;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TO",
      description = "The later edition (default: the newest).")
  private @Nullable String to;

  @Override
  public Integer call() throws IOException {
    ListStore store = context.store();
    List<Edition> editions = editions(store);
    EditionDiff diff = diff(store, editions);
    if (!diff.from().source().format().equals(diff.to().source().format())) {
      context
          .err()
          .println(
              "cordon: the editions are in different forms (%s, %s): some changes may be of form only"
                  .formatted(diff.from().source().format(), diff.to().source().format()));
      context.err().flush();
    }
    try (Output target = report.open(context)) {
      switch (report.form()) {
        case table -> DiffText.write(target.writer(), context.terminal(), diff);
        case json -> DiffJson.write(target.writer(), diff);
        case html -> DiffHtml.write(target.writer(), diff, editions);
      }
      target.complete();
    }
    return ExitCode.OK.number();
  }

  private List<Edition> editions(ListStore store) throws IOException {
    List<Edition> editions = held(store);
    if (editions.isEmpty()) {
      boolean declared = store.sources().find(source).isPresent();
      throw CliException.badInput(
          "%s%nSee what is held: cordon lists status --held"
              .formatted(
                  declared
                      ? "no edition of the list (" + source + ") is held"
                      : "there is no list (" + source + ")"));
    }
    if (editions.size() == 1) {
      throw CliException.badInput(
          "there is only one edition of %s (%s), so there is nothing to compare it with%nImport another: cordon lists import %s FILE --allow-older"
              .formatted(source, editions.getFirst().id(), source));
    }
    return editions;
  }

  private List<Edition> held(ListStore store) throws IOException {
    return context.checked(() -> store.editions(source));
  }

  private EditionDiff diff(ListStore store, List<Edition> editions) throws IOException {
    Edition later = to == null ? editions.getLast() : find(editions, to);
    Edition earlier = from == null ? editions.get(editions.size() - 2) : find(editions, from);
    if (earlier.equals(later)) {
      throw CliException.badInput(
          "both editions are the same (%s); held are %s"
              .formatted(later.id(), EditionChoice.held(editions)));
    }
    try {
      return EditionDiff.between(earlier, store.entries(earlier), later, store.entries(later));
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
  }

  private Edition find(List<Edition> editions, String text) {
    try {
      return EditionChoice.find(source, editions, text);
    } catch (IllegalArgumentException e) {
      throw CliException.badInput(e);
    }
  }
}
