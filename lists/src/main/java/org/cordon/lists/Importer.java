package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of one edition in one format. Stateless; one instance serves all imports. */
public interface Importer {
  /** The format's name as used in {@link Source#format()}, e.g. {@code un-xml}. */
  String format();

  /**
   * Raised whenever the same files would be read differently from before; kept with each edition.
   */
  default int version() {
    return 1;
  }

  /**
   * Streams the entries of an edition to the sink, in file order.
   *
   * <p>Every entry that the files hold is either given to {@link EntrySink#entry} or to {@link
   * EntrySink#reject}; nothing is dropped in silence.
   *
   * @param source the list being read
   * @param files the files of the edition, in the order given by the user
   * @param sink takes what is found
   * @throws ListFormatException if the files as a whole cannot be trusted: empty, truncated,
   *     another format
   * @throws IOException if they cannot be read
   */
  void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException;
}
