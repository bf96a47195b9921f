package org.cordon.lists.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * Unpacks a workbook once into nothing, so that one that was made to fill the memory is refused
 * before a parser sees it: sizes stated in a zip prove nothing.
 */
final class WorkbookGuard {
  /** The largest published workbook known unpacks to 18 million bytes. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int MOST_PARTS = 10_000;

  /** Texts that repeat pack well; the known workbooks stay below 20. */
  private static final long MOST_RATIO = 200;

  /** Excel's last column is XFD: a reference with more letters only serves to blow up a row. */
  private static final int MOST_LETTERS = 3;

  private final String file;
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  private WorkbookGuard(String file) {
    this.file = file;
  }

  static void check(Path path, String expected) throws IOException, ListFormatException {
    String file = FileHead.name(path);
    if (Files.size(path) == 0) {
      throw fault(file, "expected " + expected + ", found an empty file (0 bytes)");
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_PARTS || zip.getEntry("xl/workbook.xml") == null) {
        throw fault(file, "expected " + expected + ", found another kind of zip file");
      }
      new WorkbookGuard(file).measure(zip, Files.size(path));
    } catch (ZipException | IllegalArgumentException e) {
      throw fault(file, "expected " + expected + ", found no whole .xlsx file: " + e.getMessage());
    } catch (EOFException e) {
      throw fault(file, "expected " + expected + ", found a file that is damaged at its end");
    }
  }

  private void measure(ZipFile zip, long packed) throws IOException, ListFormatException {
    Enumeration<? extends ZipEntry> parts = zip.entries();
    while (parts.hasMoreElements()) {
      ZipEntry part = parts.nextElement();
      boolean sheet = part.getName().startsWith("xl/worksheets/");
      try (InputStream in = zip.getInputStream(part)) {
        measure(in, sheet, Math.min(MOST_BYTES, packed * MOST_RATIO));
      } catch (EOFException | ZipException e) {
        throw fault(
            file, "expected a whole workbook, found it cut off or damaged at " + part.getName());
      }
    }
  }

  private void measure(InputStream in, boolean sheet, long most)
      throws IOException, ListFormatException {
    References references = new References();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unpacked += read;
      if (unpacked > most) {
        throw fault(file, "expected a workbook of at most " + most + " bytes, found a larger one");
      }
      for (int i = 0; sheet && i < read; i++) {
        if (references.tooLong(buffer[i])) {
          throw fault(file, "expected cell references such as A1, found a far longer one");
        }
      }
    }
  }

  /** Watches for {@code r="ABCD...} with its blank. */
  private static final class References {
    private int state;

    boolean tooLong(byte sign) {
      if (state < 4) {
        state = next(sign);
        return false;
      }
      boolean letter = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
      state = letter ? state + 1 : 0;
      return state > 4 + MOST_LETTERS;
    }

    private int next(byte sign) {
      if (sign == ' ' || sign == '\n') {
        return 1;
      }
      boolean name = state == 1 && sign == 'r';
      boolean equals = state == 2 && sign == '=';
      boolean quote = state == 3 && (sign == '"' || sign == '\'');
      return name || equals || quote ? state + 1 : 0;
    }
  }

  private static ListFormatException fault(String file, String reason) {
    return new ListFormatException(new Problem(file, 0, "", reason));
  }
}
