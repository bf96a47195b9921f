package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.lists.ListStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a list with all its editions. */
@Command(
    name = "remove",
    description = {
      "Removes a list with all its editions and compiles the register without it.",
      ""
    },
    footer = "  cordon lists remove house")
final class ListsRemoveCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(paramLabel = "SOURCE", description = "The list's name.")
  private String source = "";

  @Option(names = "--no-compile", description = "Do not compile the register now.")
  private boolean noCompile;

  @Override
  public Integer call() throws IOException {
    ListStore store = context.store();
    if (!removed(store)) {
      throw CliException.data("no edition of the list (" + source + ") is held");
    }
    context.out().println(source + ": removed");
    if (noCompile) {
      return ExitCode.OK.number();
    }
    if (store.currentEditions().isEmpty()) {
      Files.deleteIfExists(store.registerFile());
      context.out().println("register: none, as no list is left");
    } else {
      context.out().println(Compile.register(context, store));
    }
    return ExitCode.OK.number();
  }

  private boolean removed(ListStore store) throws IOException {
    return context.checked(() -> store.remove(source));
  }
}
