package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordon.lists.ImportReport.Outcome;

/**
 * One import from the given files to a published edition or a refusal. Works in a staging folder of
 * its own; what is checked there is, byte for byte, what is kept.
 */
final class ImportRun {
  private static final Counts NOTHING = new Counts(0, 0, 0, 0);

  private final Editions editions;
  private final Path staging;
  private final Importer importer;
  private final Source source;
  private final ImportOptions options;

  ImportRun(
      Editions editions, Path staging, Importer importer, Source source, ImportOptions options) {
    this.editions = editions;
    this.staging = staging;
    this.importer = importer;
    this.source = source;
    this.options = options;
  }

  ImportReport run(List<Path> files, ProgressListener progress)
      throws IOException, ListFormatException {
    List<EditionFile> raw = RawFiles.copy(files, staging);
    String sha256 = EditionFile.digest(raw);
    Optional<Edition> current = editions.current(source.name());
    Optional<Edition> same = sameContent(sha256, current);
    if (same.isPresent()) {
      return new ImportReport(
          source,
          Outcome.ALREADY_HELD,
          same,
          NOTHING,
          List.of(),
          "already held as edition " + same.get().id());
    }
    ImportTally tally =
        ImportTally.of(importer, source, RawFiles.paths(staging, raw), staging, progress);
    Optional<ImportReport> refusal = refusal(tally, current);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Edition edition = edition(raw, sha256, tally);
    EditionJson.write(edition, staging);
    Disk.publish(staging, edition.folder());
    return report(
        Outcome.IMPORTED, Optional.of(edition), tally, "imported as edition " + edition.id());
  }

  /**
   * The edition that already holds this content. A list without a date inside can go back to an
   * earlier state, so there only the current edition counts; one with a date is the same
   * publication whenever it comes again.
   */
  private Optional<Edition> sameContent(String sha256, Optional<Edition> current)
      throws IOException {
    for (Edition edition : editions.all(source.name())) {
      boolean counts =
          !edition.published().isEmpty() || current.filter(edition::equals).isPresent();
      if (counts
          && edition.sha256().equals(sha256)
          && edition.source().format().equals(source.format())) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }

  private Optional<ImportReport> refusal(ImportTally tally, Optional<Edition> current) {
    Counts counts = tally.counts();
    if (options.tooManyRejected(counts) || counts.kept() == 0) {
      return refuse(
          Outcome.REFUSED_REJECTS,
          tally,
          "%d of %d entries could not be read, more than is borne; nothing was kept. Fetch the list"
              + " again, or see the problems listed.",
          counts.rejected(),
          counts.read());
    }
    if (current.isEmpty()) {
      return Optional.empty();
    }
    Edition now = current.get();
    if (Editions.isOlder(tally.published(), now.published())) {
      return options.allowOlder() ? Optional.empty() : refuseOlder(tally, now);
    }
    if (!options.acceptShrink() && options.shrunkTooFar(now.counts().kept(), counts.kept())) {
      return refuse(
          Outcome.HELD_BACK_SHRUNK,
          tally,
          "expected about %d entries as in edition %s, found %d; nothing was kept. If the publisher"
              + " did remove so many, import again with --accept-shrink.",
          now.counts().kept(),
          now.id(),
          counts.kept());
    }
    return Optional.empty();
  }

  private Optional<ImportReport> refuseOlder(ImportTally tally, Edition now) {
    return refuse(
        Outcome.HELD_BACK_OLDER,
        tally,
        "expected an edition later than %s (%s), found one of %s; nothing was kept. To keep it as"
            + " history, import again with --allow-older.",
        now.published(),
        now.id(),
        tally.published());
  }

  private Optional<ImportReport> refuse(
      Outcome outcome, ImportTally tally, String form, Object... values) {
    return Optional.of(
        report(outcome, Optional.empty(), tally, String.format(Locale.ROOT, form, values)));
  }

  private Edition edition(List<EditionFile> raw, String sha256, ImportTally tally) {
    String retrieved = options.retrieved().toString();
    String date =
        Editions.instant(tally.published())
            .map(Object::toString)
            .orElse(retrieved)
            .substring(0, 10);
    String id = Disk.freeName(editions.folder(source.name()), date + "-" + sha256.substring(0, 12));
    return new Edition(
        source,
        id,
        editions.folder(source.name()).resolve(id),
        raw,
        sha256,
        tally.published(),
        retrieved,
        importer.version(),
        tally.counts());
  }

  private ImportReport report(
      Outcome outcome, Optional<Edition> edition, ImportTally tally, String message) {
    return new ImportReport(
        source, outcome, edition, tally.counts(), tally.firstProblems(), message);
  }
}
