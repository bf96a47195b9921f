package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvLimits;

/**
 * Reads OFAC's legacy CSV sets: {@code SDN.CSV}, {@code ADD.CSV}, {@code ALT.CSV}, {@code
 * SDN_COMMENTS.CSV}, and the same four of the consolidated list. A file's role is known by its
 * number of columns, so neither names nor order matter.
 *
 * <p>The four files are one unit. By default a missing file of aliases or addresses, or of comments
 * when remarks are cut, refuses the import; the format {@value #PRIMARY_ONLY} takes what there is
 * and says what is missing. The set is held in memory (some 15 MB for the SDN list).
 *
 * <p>The list has no publication date inside, so none is reported.
 */
public final class OfacImporter implements Importer {
  /** The format of whole sets. */
  public static final String FORMAT = "ofac-csv";

  /** The format of sets of which only the primary file must be there. */
  public static final String PRIMARY_ONLY = "ofac-csv-primary-only";

  private final boolean partsOptional;
  private final CsvLimits limits;

  /** An importer of whole sets. */
  public OfacImporter() {
    this(false);
  }

  /**
   * An importer.
   *
   * @param partsOptional whether the files of aliases, addresses and comments may be missing;
   *     decides {@link #format()}
   */
  public OfacImporter(boolean partsOptional) {
    this(partsOptional, CsvLimits.STANDARD);
  }

  OfacImporter(boolean partsOptional, CsvLimits limits) {
    this.partsOptional = partsOptional;
    this.limits = limits;
  }

  @Override
  public String format() {
    return partsOptional ? PRIMARY_ONLY : FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    read(source, files, sink, new RemarkLedger());
  }

  /** The same, with a ledger of the remarks' phrases that the caller wants to see. */
  void read(Source source, List<Path> files, EntrySink sink, RemarkLedger ledger)
      throws IOException, ListFormatException {
    if (files.isEmpty()) {
      throw new ListFormatException(
          new Problem(source.name(), 0, "", "expected the files of a set, found none"));
    }
    List<OfacFile> read = new ArrayList<>();
    for (Path file : files) {
      read.add(OfacFile.read(file, limits, sink));
    }
    OfacSet set = OfacSet.of(read, partsOptional, sink);
    OfacList.require(
        source,
        set.primary().name(),
        set.primary().rows().stream().map(row -> Programs.of(row.cell(3))).toList());
    OfacEntryReader reader = new OfacEntryReader(source, set, ledger, sink);
    for (OfacRow row : set.entries()) {
      reader.read(row);
    }
    report(set, ledger, sink);
  }

  private static void report(OfacSet set, RemarkLedger ledger, EntrySink sink) {
    if (ledger.unknown() > 0) {
      sink.warn(
          new Problem(
              set.primary().name(),
              0,
              "remarks",
              ledger.unknown()
                  + " of "
                  + ledger.total()
                  + " phrases of the remarks have no rule and are kept as notes, such as ("
                  + ledger.firstUnknown()
                  + ")"));
    }
  }
}
