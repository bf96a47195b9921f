package org.cordon.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.ListEntry;

/** Counts what an importer finds and writes its problems down, keeping no entry. */
final class ImportTally implements EntrySink {
  private final ProgressListener progress;
  private final Writer problemLines;
  private final List<Problem> firstProblems = new ArrayList<>();
  private String published = "";
  private long kept;
  private long rejected;
  private long warned;

  private ImportTally(ProgressListener progress, Writer problemLines) {
    this.progress = progress;
    this.problemLines = problemLines;
  }

  /**
   * Reads the files of an edition.
   *
   * @param raw the files as given
   * @param staging where the problems are written, and packed files unpacked
   */
  static ImportTally of(
      Importer importer, Source source, List<Path> raw, Path staging, ProgressListener progress)
      throws IOException, ListFormatException {
    try (Writer lines = Files.newBufferedWriter(staging.resolve(EditionJson.PROBLEMS));
        Unpacked unpacked = Unpacked.open(raw, staging.resolve("unpacked"))) {
      ImportTally tally = new ImportTally(progress, lines);
      importer.read(source, unpacked.files(), tally);
      return tally;
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  @Override
  public void published(String date) {
    published = date;
  }

  @Override
  public void entry(ListEntry entry) {
    kept++;
    progress.entries(kept + rejected);
  }

  @Override
  public void reject(Problem problem) {
    rejected++;
    note("rejected", problem);
    progress.entries(kept + rejected);
  }

  @Override
  public void warn(Problem problem) {
    warned++;
    note("warning", problem);
  }

  String published() {
    return published;
  }

  Counts counts() {
    return new Counts(kept + rejected, kept, rejected, warned);
  }

  List<Problem> firstProblems() {
    return firstProblems;
  }

  private void note(String kind, Problem problem) {
    if (firstProblems.size() < ImportReport.LISTED_PROBLEMS) {
      firstProblems.add(problem);
    }
    try {
      problemLines.write(EditionJson.problemLine(kind, problem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
