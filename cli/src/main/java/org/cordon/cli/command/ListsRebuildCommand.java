package org.cordon.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.lists.Edition;
import org.cordon.lists.ListStore;
import org.cordon.lists.Problem;
import org.cordon.lists.Rebuilt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes everything again from the raw files. */
@Command(
    name = "rebuild",
    description = {
      "Checks the raw files of every edition against their digests, makes lost edition.json files"
          + " again from them, and compiles the register anew.",
      "Ends with 4 when an edition is damaged or cannot be restored.",
      ""
    },
    footer = "  cordon lists rebuild")
final class ListsRebuildCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Override
  public Integer call() throws IOException {
    ListStore store = context.store();
    Rebuilt rebuilt = store.rebuild();
    context
        .out()
        .println(
            "%s sound, %s restored, %s lost"
                .formatted(
                    Figures.count(rebuilt.checked().size(), "edition", "editions"),
                    Figures.count(rebuilt.restored().size()),
                    Figures.count(rebuilt.lost().size())));
    for (Edition edition : rebuilt.restored()) {
      context.out().println("  restored " + edition.source().name() + " " + edition.id());
    }
    for (Problem problem : rebuilt.lost()) {
      context.err().println("cordon: " + problem);
    }
    if (!rebuilt.lost().isEmpty()) {
      context.err().println("cordon: the register is left as it is");
      context.err().flush();
      return ExitCode.DATA_PROBLEM.number();
    }
    context.out().println(Compile.register(context, store));
    return ExitCode.OK.number();
  }
}
