package org.cordon.lists.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * Looks at the first bytes of a file and refuses what is plainly not the list that was asked for.
 */
public final class FileHead {
  private static final int LOOK = 512;
  private static final byte CTRL_Z = 0x1A;

  private FileHead() {}

  /**
   * The single file of a format that comes in one piece.
   *
   * @throws ListFormatException if there are several
   */
  public static Path only(List<Path> files, String format) throws ListFormatException {
    if (files.size() != 1) {
      throw new ListFormatException(
          new Problem(
              name(files.getLast()),
              0,
              "",
              "the format " + format + " takes exactly one file, found " + files.size()));
    }
    return files.getFirst();
  }

  /**
   * Refuses empty files, web pages and other encodings than UTF-8.
   *
   * @param file the file to look at
   * @param expected what it should be, e.g. {@code UN consolidated XML}
   * @throws ListFormatException naming what was found instead
   */
  public static void check(Path file, String expected) throws IOException, ListFormatException {
    byte[] head = head(file);
    String found = foundInstead(head);
    if (!found.isEmpty()) {
      throw new ListFormatException(
          new Problem(name(file), 1, "", "expected " + expected + ", found " + found));
    }
  }

  /** A file's name without its folder. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOK);
    }
  }

  private static String foundInstead(byte[] head) {
    if (head.length == 0) {
      return "an empty file (0 bytes)";
    }
    if (head.length == 1 && head[0] == CTRL_Z) {
      return "an empty file (only the byte 0x1A)";
    }
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return "UTF-16 text; save it as UTF-8";
    }
    if (startsWith(head, 0x1F, 0x8B)) {
      return "a gzip archive; unpack it first";
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return "a zip archive without the ending .zip";
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    boolean page = text.startsWith("<!doctype html") || text.contains("<html");
    return page ? "a web page (HTML): an error or login page saved as the list?" : "";
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
