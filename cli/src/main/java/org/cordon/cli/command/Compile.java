package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cordon.cli.CliException;
import org.cordon.cli.render.Figures;
import org.cordon.cli.terminal.Progress;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.register.Register;

/** Compiles the register from the editions held. */
final class Compile {
  private Compile() {}

  /** Compiles, with progress, and says in one line what came out. */
  static String register(Context context, ListStore store) throws IOException {
    List<Edition> editions = store.currentEditions();
    if (editions.isEmpty()) {
      throw CliException.data(
          "there are no editions to compile in "
              + context.home().path()
              + System.lineSeparator()
              + "Import a list first (cordon lists import un-sc FILE).");
    }
    long expected = editions.stream().mapToLong(edition -> edition.counts().kept()).sum();
    try (Progress progress = context.progress("compiling", "entries")) {
      store.compileRegister(
          read -> progress.at(read, expected == 0 ? -1 : (double) read / expected));
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
    return describe(store.registerFile());
  }

  /** The register of those editions, compiled with progress if it is not at hand. */
  static Path registerAt(Context context, ListStore store, EditionsAt at) throws IOException {
    if (!store.hasRegisterAt(at)) {
      context.err().println("cordon: compiling the register " + at.moment() + " ...");
      context.err().flush();
    }
    long expected = at.editions().stream().mapToLong(edition -> edition.counts().kept()).sum();
    try (Progress progress = context.progress("compiling", "entries")) {
      return store.registerAt(
          at, read -> progress.at(read, expected == 0 ? -1 : (double) read / expected));
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
  }

  /** What a register holds, in one line. */
  static String describe(Path file) {
    try (Register register = Register.open(file)) {
      return "register: %s with %s from %s, %s"
          .formatted(
              Figures.count(register.size(), "target", "targets"),
              Figures.count(register.nameCount(), "name", "names"),
              Figures.count(register.editions().size(), "list", "lists"),
              Figures.bytes(register.bytes()));
    }
  }
}
