package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.read.DossierJson;
import org.cordon.cli.read.DossierPage;
import org.cordon.cli.read.DossierText;
import org.cordon.cli.render.Output;
import org.cordon.intake.report.Documents;
import org.cordon.intake.report.Dossier;
import org.cordon.intake.report.Report;
import org.cordon.intake.report.ReportException;
import org.cordon.intake.report.ReportReader;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import org.cordon.text.Spotter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads news reports. */
@Command(
    name = "read",
    description = {
      "Reads news reports (plain text, HTML, PDF) into a dossier: who says what, which measures and"
          + " provisions, which conduct is alleged and denied, how many outlets say so"
          + " independently, and what follows for lists and measures.",
      ""
    },
    footer = {
      "  cordon read report.txt",
      "  cordon read *.html *.pdf --out dossier.html",
      "  cordon read reports/*.txt --format json"
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private ReportOptions report = new ReportOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports.")
  private List<Path> files = List.of();

  @Option(names = "--without-lists", description = "Do not link names to lists.")
  private boolean withoutLists;

  private final List<String> problems = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Path file = context.home().register();
    Dossier dossier;
    if (withoutLists || !Files.exists(file)) {
      dossier = read(Optional.empty(), List.of());
      write(dossier, List.of());
    } else {
      try (Register register = Register.open(file)) {
        dossier = read(Optional.of(Spotter.open(register)), register.editions());
        write(dossier, register.editions());
      }
    }
    return told(dossier).number();
  }

  private Dossier read(Optional<Spotter> spotter, List<SourceEdition> editions) {
    ReportReader reader = new ReportReader(spotter);
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      try {
        reports.add(reader.read(Documents.read(file)));
      } catch (ReportException e) {
        problems.add(e.getMessage());
      }
    }
    return Dossier.of(reports, editions);
  }

  private void write(Dossier dossier, List<SourceEdition> editions) throws IOException {
    try (Output target = report.open(context)) {
      switch (report.form()) {
        case json -> DossierJson.write(target.writer(), dossier, editions, problems);
        case html -> DossierPage.write(target.writer(), dossier);
        case table -> DossierText.write(target.writer(), dossier);
      }
      target.complete();
    }
  }

  private ExitCode told(Dossier dossier) {
    problems.forEach(problem -> context.err().println("cordon read: " + problem));
    long hits =
        dossier.reports().stream()
            .flatMap(read -> read.mentions().stream())
            .filter(mention -> !mention.listed().id().isEmpty())
            .count();
    context
        .err()
        .printf(
            Locale.ROOT,
            "%d reports, %d not read, %d listed subjects named%n",
            dossier.reports().size(),
            problems.size(),
            hits);
    context.err().flush();
    if (hits > 0) {
      return ExitCode.HITS;
    }
    return problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
  }
}
