package org.cordon.lists.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * The characters of a file, with the encoding found out: a byte order mark decides (UTF-8, UTF-16
 * in either order), else UTF-8 with Windows-1252 for bytes that are not UTF-8.
 */
final class CsvText implements AutoCloseable {
  private static final int HEAD = 512;

  private final Reader reader;
  private final String encoding;

  private CsvText(Reader reader, String encoding) {
    this.reader = reader;
    this.encoding = encoding;
  }

  /**
   * Looks at the first bytes.
   *
   * @param name the file's name, for messages
   * @param stream the bytes; closed with this object
   * @throws ListFormatException if there are no bytes or they are known to be something else (HTML,
   *     XML, a workbook ...)
   * @throws IOException if they cannot be read
   */
  static CsvText open(String name, InputStream stream) throws IOException, ListFormatException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (head.length == 0) {
      throw new ListFormatException(
          new Problem(
              name,
              0,
              "",
              "expected rows of text, found an empty file (0 bytes); fetch the file again"));
    }
    Optional<String> foreign = ContentSniffer.foreignContent(head);
    if (foreign.isPresent()) {
      throw new ListFormatException(
          new Problem(
              name,
              1,
              "",
              "expected delimited text (text/csv), found "
                  + foreign.get()
                  + "; fetch the list itself, not a web page"));
    }
    return decode(in, head);
  }

  private static CsvText decode(InputStream in, byte[] head) throws IOException {
    if (startsWith(head, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      return new CsvText(strict(in, StandardCharsets.UTF_16LE), "UTF-16LE");
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      in.skipNBytes(2);
      return new CsvText(strict(in, StandardCharsets.UTF_16BE), "UTF-16BE");
    }
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
    }
    return new CsvText(new Utf8OrWindowsReader(in), "UTF-8");
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Reader strict(InputStream in, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new InputStreamReader(in, decoder);
  }

  /** The characters. */
  Reader reader() {
    return reader;
  }

  /** The encoding as far as read; {@code windows-1252} once bytes were met that are not UTF-8. */
  String encoding() {
    return foreignBytes() > 0 ? "windows-1252" : encoding;
  }

  /** How many bytes were not UTF-8 so far and were read as Windows-1252. */
  long foreignBytes() {
    return reader instanceof Utf8OrWindowsReader utf8 ? utf8.foreignBytes() : 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
