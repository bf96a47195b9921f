package org.cordon.lists.update;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Turns the bytes as sent into the file as published. */
final class Decoding {
  private static final int BUFFER = 1 << 16;

  private Decoding() {}

  /** How it ended. */
  enum Result {
    /** The file is there. */
    DONE,
    /** The bytes are not whole or not what the header says. */
    BROKEN
  }

  /** Whether a content coding is one that we asked for. */
  static boolean isKnown(String encoding) {
    return isPlain(encoding) || isGzip(encoding);
  }

  /**
   * Undoes the content coding.
   *
   * @param bound how long the file may become, in bytes
   * @throws FetchException if it becomes longer
   */
  static Result decode(Path sent, String encoding, Path file, long bound)
      throws IOException, FetchException {
    if (isPlain(encoding)) {
      Files.move(sent, file, StandardCopyOption.REPLACE_EXISTING);
      return Result.DONE;
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(sent), BUFFER);
        OutputStream out = Files.newOutputStream(file)) {
      copy(in, out, bound);
    } catch (ZipException | EOFException e) {
      return Result.BROKEN;
    }
    return Result.DONE;
  }

  private static void copy(InputStream in, OutputStream out, long bound)
      throws IOException, FetchException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      total += count;
      if (total > bound) {
        throw new FetchException(
            String.format(
                Locale.ROOT,
                "expected at most %d bytes, found more after unpacking; given up",
                bound));
      }
      out.write(buffer, 0, count);
    }
  }

  private static boolean isPlain(String encoding) {
    return encoding.isEmpty() || encoding.toLowerCase(Locale.ROOT).equals("identity");
  }

  private static boolean isGzip(String encoding) {
    String lower = encoding.toLowerCase(Locale.ROOT);
    return lower.equals("gzip") || lower.equals("x-gzip");
  }
}
