package org.cordon.lists;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of an edition as importers read them: as they are, or, for a {@code .zip} with one
 * plain member, that member unpacked into a scratch folder that closing removes.
 */
final class Unpacked implements AutoCloseable {
  /**
   * Four times the largest list known (OFAC's advanced XML, some 130 MB), with room for a decade of
   * growth.
   */
  static final long MAX_BYTES = 2L << 30;

  /** XML lists pack 10 to 30 times; the format itself ends near 1,000 times. */
  static final long MAX_RATIO = 200;

  /** Below this size the ratio is of no concern. */
  private static final long RATIO_FREE_BYTES = 8L << 20;

  private static final Pattern PLAIN_NAME =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()-]{0,199}");

  private final Path scratch;
  private final List<Path> files;

  private Unpacked(Path scratch, List<Path> files) {
    this.scratch = scratch;
    this.files = List.copyOf(files);
  }

  /**
   * Opens the files, unpacking what is packed.
   *
   * @param raw the files as given
   * @param scratch a folder that does not exist yet
   */
  static Unpacked open(List<Path> raw, Path scratch) throws IOException, ListFormatException {
    return open(raw, scratch, MAX_BYTES);
  }

  static Unpacked open(List<Path> raw, Path scratch, long maxBytes)
      throws IOException, ListFormatException {
    List<Path> files = new ArrayList<>();
    try {
      for (Path file : raw) {
        files.add(
            isZip(file)
                ? unpack(file, scratch.resolve(Integer.toString(files.size())), maxBytes)
                : file);
      }
      return new Unpacked(scratch, files);
    } catch (IOException | ListFormatException | RuntimeException e) {
      Disk.deleteTree(scratch);
      throw e;
    }
  }

  List<Path> files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    Disk.deleteTree(scratch);
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static boolean isZip(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static Path unpack(Path zip, Path folder, long maxBytes)
      throws IOException, ListFormatException {
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      ZipEntry member = onlyMember(zip, archive);
      Files.createDirectories(folder);
      Path target = folder.resolve(member.getName());
      try (InputStream in = archive.getInputStream(member);
          OutputStream out = Files.newOutputStream(target)) {
        copyBounded(zip, in, out, Math.min(maxBytes, ratioBound(Files.size(zip))));
      }
      return target;
    } catch (ZipException e) {
      throw refuse(zip, "expected a zip archive, found a damaged one (" + e.getMessage() + ")");
    } catch (EOFException e) {
      throw refuse(zip, "expected a zip archive, found one that is damaged at its end");
    } catch (IllegalArgumentException e) {
      throw refuse(zip, "expected a zip archive with plain names, found unreadable ones");
    }
  }

  private static ZipEntry onlyMember(Path zip, ZipFile archive) throws ListFormatException {
    if (archive.size() != 1) {
      throw refuse(zip, "expected an archive with one member, found " + archive.size());
    }
    ZipEntry member = archive.entries().nextElement();
    String name = member.getName();
    if (member.isDirectory() || !PLAIN_NAME.matcher(name).matches() || name.contains("..")) {
      throw refuse(zip, "expected one plain file in the archive, found (" + name + ")");
    }
    return member;
  }

  private static long ratioBound(long packed) {
    return Math.max(RATIO_FREE_BYTES, packed * MAX_RATIO);
  }

  private static void copyBounded(Path zip, InputStream in, OutputStream out, long bound)
      throws IOException, ListFormatException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      total += count;
      if (total > bound) {
        throw refuse(
            zip,
            "unpacks to more than "
                + bound
                + " bytes; unpack and check it by hand if it is genuine");
      }
      out.write(buffer, 0, count);
    }
  }

  private static ListFormatException refuse(Path zip, String reason) {
    return new ListFormatException(new Problem(name(zip), 0, "", reason));
  }
}
