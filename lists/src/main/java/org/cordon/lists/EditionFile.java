package org.cordon.lists;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * One raw file of an edition, exactly as it was given.
 *
 * @param name its file name inside the edition's {@code raw} folder
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes in lower-case hex
 */
public record EditionFile(String name, long bytes, String sha256) {
  /** Where it lies, given the folder of its edition. */
  public Path in(Path edition) {
    return RawFiles.folder(edition).resolve(name);
  }

  /** The digest of a set: of one file its own; of several that over their hex digests in order. */
  static String digest(List<EditionFile> files) {
    if (files.size() == 1) {
      return files.getFirst().sha256();
    }
    String digests = String.join("", files.stream().map(EditionFile::sha256).toList());
    return HexFormat.of()
        .formatHex(Disk.sha256().digest(digests.getBytes(StandardCharsets.US_ASCII)));
  }
}
