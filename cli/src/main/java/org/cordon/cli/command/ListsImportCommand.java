package org.cordon.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.cli.terminal.Progress;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ImportReport;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the files of one edition. */
@Command(
    name = "import",
    description = {
      "Imports the files of a list as a new edition and compiles the register.",
      "A broken file never replaces a good edition. Entries read = entries kept + entries"
          + " rejected.",
      ""
    },
    footer = {
      "  cordon lists import un-sc consolidated.xml",
      "  cordon lists import us-ofac-sdn sdn.csv alt.csv add.csv sdn_comments.csv",
      "  cordon lists import house watch-list.csv --format csv --map name=\"Full name\" --map"
          + " schema:=Person"
    })
final class ListsImportCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Mixin private Context context = new Context();

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description = "The list's name; see cordon lists status.")
  private String source = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The published files.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The form of the files, for a list that is not declared.")
  private String format = "";

  @Option(
      names = "--map",
      paramLabel = "PROPERTY=COLUMN",
      description = "For CSV: which column is which property; PROPERTY:=VALUE for all rows alike.")
  private List<String> rules = List.of();

  @Option(
      names = "--retrieved",
      paramLabel = "INSTANT",
      description = "When the files were fetched, e.g. 2026-02-27T08:00:00Z (default: now).")
  private Instant retrieved = Instant.now();

  @Option(
      names = "--allow-older",
      description = "Keep an edition that is older than the current one, as history.")
  private boolean allowOlder;

  @Option(
      names = "--accept-shrink",
      description = "Accept an edition with far fewer entries than the current one.")
  private boolean acceptShrink;

  @Option(names = "--no-compile", description = "Do not compile the register now.")
  private boolean noCompile;

  @Override
  public Integer call() throws IOException, ListFormatException {
    files.forEach(ListsImportCommand::checkFile);
    ListStore store = context.store();
    ImportReport report = importFiles(store, source(store));
    tell(report);
    if (!report.held()) {
      return ExitCode.BAD_INPUT.number();
    }
    if (!noCompile) {
      context.out().println(Compile.register(context, store));
    }
    return ExitCode.OK.number();
  }

  private Source source(ListStore store) throws IOException {
    return context.checked(() -> store.source(source, format));
  }

  private ImportReport importFiles(ListStore store, Source list)
      throws IOException, ListFormatException {
    if (rules.isEmpty()) {
      return importFiles(store, list, files);
    }
    if (!list.format().equals(CsvImporter.FORMAT)) {
      throw context.wrong("--map is for lists of the form csv, found " + list.format());
    }
    // The importer takes rules as a file, so that they are kept with the edition.
    Path folder = Files.createTempDirectory("cordon");
    Path mapping = folder.resolve("columns" + CsvImporter.MAPPING_SUFFIX);
    try {
      Files.write(mapping, rules);
      List<Path> all = new ArrayList<>(files);
      all.add(mapping);
      return importFiles(store, list, all);
    } finally {
      Files.deleteIfExists(mapping);
      Files.deleteIfExists(folder);
    }
  }

  private ImportReport importFiles(ListStore store, Source list, List<Path> all)
      throws IOException, ListFormatException {
    ImportOptions options = ImportOptions.at(retrieved);
    options = allowOlder ? options.allowingOlder() : options;
    options = acceptShrink ? options.acceptingShrink() : options;
    try (Progress progress = context.progress("importing", "entries")) {
      return store.importEdition(list, all, options, read -> progress.at(read, -1));
    }
  }

  private void tell(ImportReport report) {
    PrintWriter out = context.out();
    out.println(report.source().name() + ": " + report.message());
    if (report.counts().read() > 0) {
      out.println(
          "  read %s = kept %s + rejected %s, %s"
              .formatted(
                  Figures.count(report.counts().read()),
                  Figures.count(report.counts().kept()),
                  Figures.count(report.counts().rejected()),
                  Figures.count(report.counts().warned(), "warning", "warnings")));
    }
    for (Problem problem : report.problems().stream().limit(SHOWN).toList()) {
      out.println("  " + problem);
    }
    int more = report.problems().size() - SHOWN;
    if (more > 0) {
      out.println("  and " + Figures.count(more) + " more");
    }
    out.flush();
  }

  private static void checkFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CliException.badInput("there is no such file: " + file);
    }
  }
}
