package org.cordon.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.lists.ListStore;
import org.cordon.lists.update.EnabledSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Allows lists to be fetched. */
@Command(
    name = "enable",
    description = {
      "Allows cordon lists update to fetch these lists. None is enabled from the start; without"
          + " names shows which are.",
      ""
    },
    footer = {"  cordon lists enable un-sc us-ofac-sdn", "  cordon lists enable"})
final class ListsEnableCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "Lists to enable.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    ListStore store = context.store();
    for (String name : names) {
      if (store.sources().download(name).isEmpty()) {
        throw context.wrong(
            "expected a list with addresses, found "
                + name
                + "; there are "
                + String.join(
                    ", ",
                    store.sources().names().stream()
                        .filter(known -> store.sources().download(known).isPresent())
                        .toList()));
      }
    }
    EnabledSources enabled = new EnabledSources(context.home().path());
    if (!names.isEmpty()) {
      enabled.enable(names);
    }
    context.out().println("enabled: " + told(enabled));
    return ExitCode.OK.number();
  }

  static String told(EnabledSources enabled) throws IOException {
    Set<String> names = enabled.names();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }
}
