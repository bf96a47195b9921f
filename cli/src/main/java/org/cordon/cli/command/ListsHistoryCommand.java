package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.LifeJson;
import org.cordon.cli.render.LifeText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.SourceStatus;
import org.cordon.lists.history.EntryLife;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the life of an entry. */
@Command(
    name = "history",
    description = {
      "Shows the life of an entry over all editions held of its list: when it came, what changed,"
          + " when it went.",
      ""
    },
    footer = {
      "  cordon lists history KPi.033",
      "  cordon lists history IRe.001 --source un-sc --format json"
    })
final class ListsHistoryCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "ENTRY",
      description = "The publisher's key of an entry, or the id of its entity.")
  private String entry = "";

  @Option(
      names = "--source",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The list to look in (default: the one that has the entry).")
  private String source = "";

  @Override
  public Integer call() throws IOException {
    EntryLife life = find(context.store());
    if (format.isJson()) {
      LifeJson.write(context.out(), life);
    } else {
      LifeText.write(context.out(), context.terminal(), life);
    }
    return ExitCode.OK.number();
  }

  private EntryLife find(ListStore store) throws IOException {
    for (String name : candidates(store)) {
      Optional<EntryLife> life = life(store, name);
      if (life.isPresent()) {
        return life.get();
      }
    }
    throw CliException.badInput(
        "no edition held has an entry with the key or id (%s)%nTo look for a name: cordon match \"%s\""
            .formatted(entry, entry));
  }

  private Optional<EntryLife> life(ListStore store, String name) throws IOException {
    try {
      return EntryLife.of(store, name, entry);
    } catch (ListFormatException e) {
      throw CliException.data(e);
    } catch (IllegalArgumentException e) {
      throw context.wrong(CliException.messageOf(e));
    }
  }

  /** The list that has it now; else all, those first whose name the id begins with. */
  private List<String> candidates(ListStore store) throws IOException {
    if (!source.isEmpty()) {
      return List.of(source);
    }
    List<String> names = new ArrayList<>();
    for (SourceStatus status : store.status()) {
      if (status.current().isPresent()) {
        names.add(status.source().name());
      }
    }
    Optional<String> now = inRegister();
    names.sort(
        Comparator.comparing((String name) -> !now.equals(Optional.of(name)))
            .thenComparing(name -> !entry.startsWith(name + "-")));
    return names;
  }

  private Optional<String> inRegister() {
    if (!Files.exists(context.home().register())) {
      return Optional.empty();
    }
    try (Register register = context.register()) {
      return register
          .find(entry)
          .flatMap(
              target -> target.entries().stream().filter(one -> one.isNamed(entry)).findFirst())
          .map(ListEntry::source);
    }
  }
}
