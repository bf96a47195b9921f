package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.Output;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.Moment;
import org.cordon.lists.ftm.FtmExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an edition as FollowTheMoney JSON lines. */
@Command(
    name = "export",
    description = {
      "Writes the current edition of a list as FollowTheMoney JSON lines, with the source field of"
          + " each value.",
      ""
    },
    footer = {
      "  cordon lists export un-sc --program DPRK --facts-only --out un-dprk.ftm.json",
      "  cordon lists export house | jq .caption"
    })
final class ListsExportCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Parameters(paramLabel = "SOURCE", description = "The list's name.")
  private String source = "";

  @Option(
      names = "--program",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only entries listed under a programme that has this text in its name.")
  private String program = "";

  @Option(
      names = "--facts-only",
      description = {
        "Leave out what the publisher wrote in sentences: notes, reasons, summaries, descriptions"
            + " and other long text."
      })
  private boolean factsOnly;

  @Option(
      names = "--known-at",
      paramLabel = "DATE",
      description = "The newest edition published by that day (default: the current one).")
  private @Nullable LocalDate knownAt;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write there instead of standard output.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    ListStore store = context.store();
    Edition edition = edition(store);
    List<ListEntry> entries = entries(store, edition);
    try (Output output = Output.to(Optional.ofNullable(out), context.out())) {
      FtmExport.write(entries, date(edition), output.writer());
      output.complete();
    }
    context
        .err()
        .println("cordon: " + Figures.count(entries.size(), "entry", "entries") + " exported");
    context.err().flush();
    return ExitCode.OK.number();
  }

  private Edition edition(ListStore store) throws IOException {
    EditionsAt at = store.editionsAt(new Moment(Optional.empty(), Optional.ofNullable(knownAt)));
    return at.editions().stream()
        .filter(edition -> edition.source().name().equals(source))
        .findFirst()
        .orElseThrow(() -> CliException.data(notHeld(at)));
  }

  private String notHeld(EditionsAt at) {
    String none = "no edition of the list (" + source + ") is held";
    return at.later().stream()
        .filter(edition -> edition.source().name().equals(source))
        .map(first -> none + " of " + knownAt + " or before; the first is of " + first.day())
        .findFirst()
        .orElse(none);
  }

  /** A list that states no date was last seen when it was fetched. */
  private static String date(Edition edition) {
    return edition.published().isEmpty() ? edition.retrieved().toString() : edition.published();
  }

  private List<ListEntry> entries(ListStore store, Edition edition) throws IOException {
    try {
      List<ListEntry> all = store.entries(edition);
      List<ListEntry> wanted = program.isEmpty() ? all : FtmExport.ofProgramme(all, program);
      return factsOnly ? FtmExport.factsOnly(wanted) : wanted;
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
  }
}
