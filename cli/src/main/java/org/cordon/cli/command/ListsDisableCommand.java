package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.lists.update.EnabledSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Forbids lists to be fetched. */
@Command(
    name = "disable",
    description = {"Forbids cordon lists update to fetch these lists unless they are named.", ""},
    footer = "  cordon lists disable us-ofac-sdn")
final class ListsDisableCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Lists to disable.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    Path home = Files.createDirectories(context.home().path());
    EnabledSources enabled = new EnabledSources(home);
    Set<String> known = enabled.names();
    for (String name : names) {
      if (!known.contains(name)) {
        throw context.wrong(
            "expected an enabled list, found "
                + name
                + "; enabled: "
                + ListsEnableCommand.told(enabled));
      }
    }
    enabled.disable(names);
    context.out().println("enabled: " + ListsEnableCommand.told(enabled));
    return ExitCode.OK.number();
  }
}
