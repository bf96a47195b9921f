package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.cli.terminal.Progress;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.ListStore;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the register against the editions it was compiled from. */
@Command(
    name = "verify",
    description = {
      "Reads every target of the register, and compares its editions with those held.",
      "Ends with 4 when it is damaged or was compiled from other editions.",
      ""
    },
    footer = "  cordon register verify")
final class RegisterVerifyCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Override
  public Integer call() throws IOException {
    try (Register register = context.register()) {
      Map<String, Integer> entries = entries(register);
      checkCounts(register, entries);
      checkEditions(register.editions(), held());
      context
          .out()
          .println(
              "register: sound, "
                  + Figures.count(register.size(), "target", "targets")
                  + " read, editions as held");
      return ExitCode.OK.number();
    }
  }

  private Map<String, Integer> entries(Register register) {
    Map<String, Integer> entries = new HashMap<>();
    try (Progress progress = context.progress("reading", "targets")) {
      for (int i = 0; i < register.size(); i++) {
        for (ListEntry entry : register.target(i).entries()) {
          entries.merge(entry.source(), 1, Integer::sum);
        }
        progress.at(i + 1, (i + 1.0) / register.size());
      }
    }
    return entries;
  }

  private static void checkCounts(Register register, Map<String, Integer> entries) {
    for (SourceEdition edition : register.editions()) {
      int found = entries.getOrDefault(edition.source(), 0);
      if (found != edition.entries()) {
        throw CliException.data(
            "the register is damaged: expected %s entries of %s, found %s. Compile it again: cordon register build"
                .formatted(edition.entries(), edition.source(), found));
      }
    }
  }

  private Map<String, String> held() throws IOException {
    Path home = context.home().path();
    Map<String, String> held = new HashMap<>();
    if (Files.isDirectory(home)) {
      for (Edition edition : ListStore.open(home).currentEditions()) {
        held.put(edition.source().name(), edition.sha256());
      }
    }
    return held;
  }

  private static void checkEditions(List<SourceEdition> compiled, Map<String, String> held) {
    Map<String, String> inRegister = new HashMap<>();
    compiled.forEach(edition -> inRegister.put(edition.source(), edition.sha256()));
    if (!inRegister.equals(held)) {
      throw CliException.data(
          "the register was compiled from other editions than those held now. Compile it again:"
              + " cordon register build");
    }
  }
}
