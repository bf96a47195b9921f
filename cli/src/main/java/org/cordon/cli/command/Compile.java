package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordon.cli.CliException;
import org.cordon.cli.render.Figures;
import org.cordon.cli.terminal.Progress;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.ResolvedTargets;
import org.cordon.lists.TargetMaker;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;
import org.cordon.register.TargetEntries;

/** Compiles the register from the editions held. */
final class Compile {
  private Compile() {}

  /** Resolves and compiles, with progress, and says in one line what came out. */
  static String register(Context context, ListStore store) throws IOException {
    return register(context, store, true);
  }

  /**
   * Compiles, with progress, and says in one line what came out.
   *
   * @param resolve whether entries of the same subject become one target
   */
  static String register(Context context, ListStore store, boolean resolve) throws IOException {
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
          read -> progress.at(read, expected == 0 ? -1 : (double) read / expected),
          resolve ? sources -> resolved(context, store, progress, sources) : TargetMaker.SINGLE);
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
    return describe(store.registerFile());
  }

  private static List<TargetEntries> resolved(
      Context context, ListStore store, Progress reading, List<SourceEntries> sources)
      throws IOException {
    reading.close();
    try (Progress progress = context.progress("resolving", "%")) {
      return new ResolvedTargets(
              store.decisions(),
              share -> progress.at(Math.round(share * 100), share),
              note -> context.err().println(note))
          .targets(sources);
    }
  }

  /** The register of those editions, compiled with progress if it is not at hand. */
  static Path registerAt(Context context, ListStore store, EditionsAt at) throws IOException {
    try (Progress progress = context.progress("compiling", "entries")) {
      return registerAt(context, store, at, progress);
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
  }

  private static Path registerAt(Context context, ListStore store, EditionsAt at, Progress progress)
      throws IOException, ListFormatException {
    TargetMaker targets = sources -> resolved(context, store, progress, sources);
    Optional<Path> atHand = store.registerAtHand(at, targets);
    if (atHand.isPresent()) {
      return atHand.get();
    }
    context.err().println("cordon: compiling the register " + at.moment() + " ...");
    context.err().flush();
    long expected = at.editions().stream().mapToLong(edition -> edition.counts().kept()).sum();
    return store.registerAt(
        at, read -> progress.at(read, expected == 0 ? -1 : (double) read / expected), targets);
  }

  /** What a register holds, in one line. */
  static String describe(Path file) {
    try (Register register = Register.open(file)) {
      long entries = register.editions().stream().mapToLong(SourceEdition::entries).sum();
      String merged =
          entries == register.size() ? "" : " of " + Figures.count(entries, "entry", "entries");
      return "register: %s%s with %s from %s, %s"
          .formatted(
              Figures.count(register.size(), "target", "targets"),
              merged,
              Figures.count(register.nameCount(), "name", "names"),
              Figures.count(register.editions().size(), "list", "lists"),
              Figures.bytes(register.bytes()));
    }
  }
}
