package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Source;

/**
 * Reads OFAC sets of which only the primary file is at hand, under the format name {@value
 * OfacImporter#PRIMARY_ONLY}. It is a format of its own so that half a set is taken only by those
 * who asked for it, and the edition remembers it.
 */
public final class OfacPrimaryImporter implements Importer {
  private final OfacImporter importer = new OfacImporter(true);

  /** An importer of sets with or without aliases, addresses and comments. */
  public OfacPrimaryImporter() {}

  @Override
  public String format() {
    return importer.format();
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    importer.read(source, files, sink);
  }
}
