package org.cordon.lists.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordon.lists.Counts;
import org.cordon.lists.Edition;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ImportReport;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.Quarantined;
import org.cordon.lists.Quarantined.Reason;
import org.cordon.lists.Source;
import org.cordon.lists.update.UpdateOutcome.Result;

/**
 * Has fetched files checked by the import. What passes is an edition; what does not goes to
 * quarantine, and the edition held goes on serving. Safe for several threads.
 */
public final class Judging {
  private static final Counts NOTHING = new Counts(0, 0, 0, 0);

  private final ListStore store;
  private final double shrinkLimit;
  private final UpdateListener listener;

  /**
   * A judge.
   *
   * @param shrinkLimit the share of entries, 0 to 1, that may disappear
   */
  public Judging(ListStore store, double shrinkLimit, UpdateListener listener) {
    this.store = store;
    this.shrinkLimit = shrinkLimit;
    this.listener = listener;
  }

  /**
   * Judges files that were brought from elsewhere, like fetched ones.
   *
   * @param retrieved when they were brought
   */
  public UpdateOutcome judge(Source source, List<Path> files, Instant retrieved)
      throws IOException {
    return judge(source, files, retrieved, Optional.empty());
  }

  /**
   * Judges files.
   *
   * @param stale why the servers' dates say that the files are older than those held; empty when
   *     they do not
   */
  UpdateOutcome judge(Source source, List<Path> files, Instant retrieved, Optional<String> stale)
      throws IOException {
    Copy copy = new Copy(source, files, retrieved, size(files));
    Optional<Edition> before = store.current(source.name());
    boolean dateless = before.filter(edition -> edition.published().isEmpty()).isPresent();
    if (dateless && stale.isPresent()) {
      return quarantine(copy, Reason.OLDER, stale.get(), NOTHING);
    }
    try {
      ImportReport report =
          store.importEdition(
              source, files, options(retrieved), read -> listener.checking(source.name(), read));
      return outcome(copy, report, before);
    } catch (ListFormatException e) {
      return quarantine(copy, Reason.NOT_READABLE, e.problem().toString(), NOTHING);
    }
  }

  private record Copy(Source source, List<Path> files, Instant retrieved, long bytes) {}

  private UpdateOutcome outcome(Copy copy, ImportReport report, Optional<Edition> before)
      throws IOException {
    return switch (report.outcome()) {
      case IMPORTED -> updated(copy, report, before);
      case ALREADY_HELD -> alreadyHeld(copy, report, before);
      case HELD_BACK_OLDER -> quarantine(copy, Reason.OLDER, report.finding(), report.counts());
      case HELD_BACK_SHRUNK -> quarantine(copy, Reason.SHRUNK, report.finding(), report.counts());
      case REFUSED_REJECTS -> quarantine(copy, Reason.REJECTS, report.finding(), report.counts());
    };
  }

  private static UpdateOutcome updated(Copy copy, ImportReport report, Optional<Edition> before) {
    long now = report.counts().kept();
    String change =
        before.map(edition -> change(now - edition.counts().kept())).orElse("the first edition");
    return new UpdateOutcome(
        copy.source(),
        Result.UPDATED,
        change,
        report.edition(),
        report.counts(),
        Optional.empty(),
        copy.bytes());
  }

  private static String change(long more) {
    return more == 0
        ? "as many entries as before"
        : String.format(Locale.ROOT, "%+d entries", more);
  }

  /** The same content as the edition in force is fine; as one before it, the server went back. */
  private UpdateOutcome alreadyHeld(Copy copy, ImportReport report, Optional<Edition> before)
      throws IOException {
    if (report.edition().equals(before)) {
      return new UpdateOutcome(
          copy.source(),
          Result.UNCHANGED,
          "the same content as the edition held",
          before,
          NOTHING,
          Optional.empty(),
          copy.bytes());
    }
    String found =
        "expected an edition not older than %s, found the content of %s again"
            .formatted(
                before.map(Edition::id).orElse(""), report.edition().map(Edition::id).orElse(""));
    return quarantine(copy, Reason.OLDER, found, NOTHING);
  }

  private UpdateOutcome quarantine(Copy copy, Reason reason, String found, Counts counts)
      throws IOException {
    Quarantined item =
        store
            .quarantine()
            .add(copy.source(), copy.files(), copy.retrieved().toString(), reason, found);
    Optional<Edition> current = store.current(copy.source().name());
    String serves =
        current
            .map(edition -> "; edition " + edition.id() + " goes on serving")
            .orElse("; no edition is held");
    return new UpdateOutcome(
        copy.source(),
        Result.QUARANTINED,
        found + serves,
        current,
        counts,
        Optional.of(item),
        copy.bytes());
  }

  UpdateOutcome unchanged(Source source, Optional<Edition> current, String message) {
    return new UpdateOutcome(
        source, Result.UNCHANGED, message, current, NOTHING, Optional.empty(), 0);
  }

  UpdateOutcome failed(Source source, String message) {
    return new UpdateOutcome(
        source, Result.FAILED, message, held(source), NOTHING, Optional.empty(), 0);
  }

  private Optional<Edition> held(Source source) {
    try {
      return store.current(source.name());
    } catch (IOException e) {
      // The failure to be told is another one, and says enough of the same disk.
      return Optional.empty();
    }
  }

  private ImportOptions options(Instant retrieved) {
    return new ImportOptions(
        retrieved, false, false, shrinkLimit, ImportOptions.DEFAULT_REJECT_LIMIT);
  }

  private static long size(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
