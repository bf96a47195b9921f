package org.cordon.lists;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A fetched copy of a list that did not pass the checks. It is kept as it came and is never
 * screened against, unless somebody accepts it.
 *
 * @param source the source as it was declared then
 * @param id unique within the source: {@code <day of retrieval>-<start of the SHA-256>}
 * @param folder where it is kept
 * @param files the raw files
 * @param sha256 the digest of the set, as in {@link Edition#sha256()}
 * @param reason which check it did not pass
 * @param message what was expected and what was found
 * @param retrieved when it was fetched, as an ISO instant
 */
public record Quarantined(
    Source source,
    String id,
    Path folder,
    List<EditionFile> files,
    String sha256,
    Reason reason,
    String message,
    String retrieved) {
  /** The check that was not passed. */
  public enum Reason {
    /** It is no list of this format: an error page, cut off, empty, another format. */
    NOT_READABLE("cannot be read"),
    /** Too many of its entries cannot be read. */
    REJECTS("too many entries cannot be read"),
    /** It has far fewer entries than the current edition. */
    SHRUNK("far fewer entries"),
    /** It was published before the current edition. */
    OLDER("older than the edition held");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in a few words. */
    public String words() {
      return words;
    }
  }

  /** Copies the files. */
  public Quarantined {
    files = List.copyOf(files);
  }

  /** The raw files on disk, in order. */
  public List<Path> rawFiles() {
    return RawFiles.paths(folder, files);
  }

  /**
   * The options of an import that overrules the check which failed, and no other; empty when nobody
   * may overrule it.
   */
  Optional<ImportOptions> overruling() {
    ImportOptions options = ImportOptions.at(Instant.parse(retrieved));
    return switch (reason) {
      case NOT_READABLE -> Optional.empty();
      case REJECTS ->
          Optional.of(
              new ImportOptions(
                  options.retrieved(), false, false, ImportOptions.DEFAULT_SHRINK_LIMIT, 1));
      case SHRUNK -> Optional.of(options.acceptingShrink());
      case OLDER -> Optional.of(options.allowingOlder());
    };
  }
}
