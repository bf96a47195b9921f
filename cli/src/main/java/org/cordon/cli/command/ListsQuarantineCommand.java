package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.JsonText;
import org.cordon.lists.ImportReport;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.ProgressListener;
import org.cordon.lists.Quarantined;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fetched copies that did not pass the checks. */
@Command(
    name = "quarantine",
    description = "Shows, accepts or drops fetched copies that did not pass the checks.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ListsQuarantineCommand.Show.class,
      ListsQuarantineCommand.Accept.class,
      ListsQuarantineCommand.Drop.class,
      HelpCommand.class
    },
    footer = {
      "  cordon lists quarantine list",
      "  cordon lists quarantine accept 2026-11-24-0123456789ab"
    })
final class ListsQuarantineCommand extends CommandGroup {
  private static Quarantined find(ListStore store, String id) throws IOException {
    List<Quarantined> found =
        store.quarantine().all().stream().filter(item -> item.id().equals(id)).toList();
    if (found.size() != 1) {
      throw CliException.badInput(
          "expected the id of a copy in quarantine, found "
              + id
              + System.lineSeparator()
              + "See: cordon lists quarantine list");
    }
    return found.getFirst();
  }

  /** Shows them. */
  @Command(
      name = "list",
      description = {"Shows what is in quarantine, and why.", ""},
      footer = "  cordon lists quarantine list --format json")
  static final class Show implements Callable<Integer> {
    @Mixin private Context context = new Context();
    @Mixin private TextFormat format = new TextFormat();

    @Override
    public Integer call() throws IOException {
      List<Quarantined> items = context.store().quarantine().all();
      if (format.isJson()) {
        json(items);
      } else {
        for (Quarantined item : items) {
          context
              .out()
              .println(item.id() + "  " + item.source().name() + "  " + item.reason().words());
          context.out().println("  " + item.message());
        }
        if (items.isEmpty()) {
          context.out().println("nothing is in quarantine");
        }
      }
      return ExitCode.OK.number();
    }

    private void json(List<Quarantined> items) throws IOException {
      JsonText.document(
          context.out(),
          "cordon.lists.quarantine/1",
          json -> {
            json.rows(
                "copies",
                items,
                item -> {
                  json.field("id", item.id());
                  json.field("source", item.source().name());
                  json.field("reason", item.reason().words());
                  json.field("message", item.message());
                  json.field("retrieved", item.retrieved());
                  json.field("sha256", item.sha256());
                });
          });
    }
  }

  /** Makes one an edition. */
  @Command(
      name = "accept",
      description = {
        "Imports a copy although one check was not passed, and compiles the register. What cannot"
            + " be read cannot be accepted.",
        ""
      },
      footer = "  cordon lists quarantine accept 2026-11-24-0123456789ab")
  static final class Accept implements Callable<Integer> {
    @Mixin private Context context = new Context();

    @Parameters(paramLabel = "ID", description = "The copy.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
      ListStore store = context.store();
      Quarantined item = find(store, id);
      try {
        ImportReport report = store.quarantine().accept(store, item, ProgressListener.NONE);
        if (!report.held()) {
          throw CliException.badInput(item.source().name() + ": " + report.finding());
        }
        context.out().println(item.source().name() + ": accepted " + id);
        context.out().println(Compile.register(context, store));
        return ExitCode.OK.number();
      } catch (ListFormatException e) {
        throw CliException.badInput(CliException.messageOf(e));
      }
    }
  }

  /** Throws one away. */
  @Command(
      name = "drop",
      description = {"Throws a copy away.", ""},
      footer = "  cordon lists quarantine drop 2026-11-24-0123456789ab")
  static final class Drop implements Callable<Integer> {
    @Mixin private Context context = new Context();

    @Parameters(paramLabel = "ID", description = "The copy.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
      ListStore store = context.store();
      Quarantined item = find(store, id);
      store.quarantine().drop(item);
      context.out().println(item.source().name() + ": dropped " + id);
      return ExitCode.OK.number();
    }
  }
}
