package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordon.cli.CliException;
import org.cordon.cli.screen.AskedDay;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.ListStore;
import org.cordon.lists.Moment;
import org.cordon.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that a question is about. */
final class MomentOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Answer as of that day: from the editions valid then, by listings in force then.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "Use only editions that had been published by that day.")
  private @Nullable LocalDate knownAt;

  Moment moment() {
    return new Moment(Optional.ofNullable(asOf), Optional.ofNullable(knownAt));
  }

  /** The register to ask, and the day it stands for. */
  record Opened(Register register, AskedDay day) implements AutoCloseable {
    @Override
    public void close() {
      register.close();
    }
  }

  /** Opens the current register, or that of the day asked about, which is compiled if need be. */
  Opened open(Context context) throws IOException {
    return open(context, moment());
  }

  static Opened open(Context context, Moment moment) throws IOException {
    if (moment.isNow()) {
      return new Opened(context.register(), AskedDay.NONE);
    }
    ListStore store = store(context);
    EditionsAt at = editions(store, moment);
    Path file = Compile.registerAt(context, store, at);
    tell(context, at);
    return new Opened(Register.open(file), AskedDay.of(at));
  }

  /** The folder of editions, which must be there: looking back makes none. */
  static ListStore store(Context context) throws IOException {
    if (!Files.isDirectory(context.home().path())) {
      throw none(List.of(), new Moment(Optional.empty(), Optional.empty()));
    }
    return context.store();
  }

  /** The editions that answer for the day. */
  EditionsAt editions(ListStore store) throws IOException {
    return editions(store, moment());
  }

  private static EditionsAt editions(ListStore store, Moment moment) throws IOException {
    EditionsAt at = store.editionsAt(moment);
    if (at.editions().isEmpty()) {
      throw none(at.later(), moment);
    }
    return at;
  }

  private static CliException none(List<Edition> later, Moment moment) {
    if (later.isEmpty()) {
      return CliException.data(
          "there are no editions to ask"
              + System.lineSeparator()
              + "Import a list first (cordon lists import un-sc FILE).");
    }
    return CliException.data(
        "no edition of any list is held of %s or before; the first held are %s%nImport older editions: cordon lists import SOURCE FILE --allow-older"
            .formatted(moment.lastDay().orElseThrow(), named(later)));
  }

  // What an answer rests on belongs to it, but not into a table of hits.
  private static void tell(Context context, EditionsAt at) {
    context.err().println("cordon: " + at.moment() + ": from " + named(at.editions()));
    if (!at.later().isEmpty()) {
      context
          .err()
          .println("cordon: not asked, as first held of a later day: " + named(at.later()));
    }
    context.err().flush();
  }

  private static String named(List<Edition> editions) {
    return editions.stream()
        .map(edition -> edition.source().name() + " " + edition.day())
        .collect(Collectors.joining(", "));
  }
}
