package org.cordon.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cordon.register.SourceEdition;

/**
 * One immutable copy of a source as published.
 *
 * @param source the source as it was declared at the import
 * @param id unique within the source: {@code <publication or retrieval date>-<start of the
 *     SHA-256>}
 * @param folder where it is kept
 * @param files the raw files in the order given
 * @param sha256 of one file: its SHA-256; of several: the SHA-256 over their hex digests, in file
 *     order
 * @param published the publication date stated inside, as an ISO date or date-time; empty when it
 *     states none
 * @param retrieved when it was imported, as an ISO instant
 * @param importerVersion the version of the importer that checked it
 * @param counts what the import read, kept, rejected and warned of
 */
public record Edition(
    Source source,
    String id,
    Path folder,
    List<EditionFile> files,
    String sha256,
    String published,
    String retrieved,
    int importerVersion,
    Counts counts) {
  /** Copies the files. */
  public Edition {
    files = List.copyOf(files);
  }

  /** What the register says of this edition. */
  public SourceEdition forRegister(int entries) {
    return new SourceEdition(
        source.name(), source.title(), source.authority(), sha256, published, retrieved, entries);
  }

  /**
   * The day in UTC from which it counts: of its publication; of its retrieval when it states none.
   */
  public LocalDate day() {
    return LocalDate.ofInstant(Editions.publishedAt(this), ZoneOffset.UTC);
  }

  /** The raw files on disk, in order. */
  List<Path> rawFiles() {
    return RawFiles.paths(folder, files);
  }
}
