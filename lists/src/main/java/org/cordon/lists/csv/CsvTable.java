package org.cordon.lists.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * A delimited file with a header line, read row by row in constant memory. For one thread.
 *
 * <p>Encoding (UTF-8, UTF-16 by its byte order mark, Windows-1252 where bytes are not UTF-8) and delimiter (comma,
 * semicolon, tab, bar; a first line such as {@code sep=;} is heeded) are found out. A row with another number of cells than
 * the header, with broken quotes, NUL characters or above the limits comes out as a {@link CsvLine.Fault}, and reading
 * goes on at the line after it. Cells after the last column are allowed when blank. A second copy of the header line is
 * passed over.
 */
public final class CsvTable implements AutoCloseable {
  private static final String SEPARATOR_LINE = "sep=";

  private final String name;
  private final CsvText text;
  private final CsvLines lines;
  private final char delimiter;
  private final List<String> header;
  private long repeatedHeaders;

  private CsvTable(String name, CsvText text, CsvLines lines, char delimiter, List<String> header) {
    this.name = name;
    this.text = text;
    this.lines = lines;
    this.delimiter = delimiter;
    this.header = List.copyOf(header);
  }

  /**
   * Opens a file.
   *
   * @throws ListFormatException if it is empty, something else than delimited text, or has no readable header
   * @throws IOException if it cannot be read
   */
  public static CsvTable open(Path file, CsvOptions options) throws IOException, ListFormatException {
    return open(String.valueOf(file.getFileName()), Files.newInputStream(file), options);
  }

  /**
   * Opens a stream and reads its header.
   *
   * @param name what the stream is called in messages
   * @param stream the bytes; closed with the table, and when opening fails
   * @param options how to read
   * @throws ListFormatException if it is empty, something else than delimited text, or has no readable header
   * @throws IOException if it cannot be read
   */
  public static CsvTable open(String name, InputStream stream, CsvOptions options)
      throws IOException, ListFormatException {
    try {
      return headed(name, CsvText.open(name, stream), options);
    } catch (CharacterCodingException e) {
      stream.close();
      throw otherBytes(name, "UTF-16");
    } catch (IOException | ListFormatException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  private static CsvTable headed(String name, CsvText text, CsvOptions options)
      throws IOException, ListFormatException {
    PhysicalLines physical = new PhysicalLines(text.reader(), options.limits().rowChars());
    PhysicalLines.Line first = firstLine(name, physical);
    Optional<Character> stated = options.delimiter();
    PhysicalLines.Line head = first;
    if (isSeparatorLine(first)) {
      stated = stated.or(() -> Optional.of(first.text().charAt(SEPARATOR_LINE.length())));
      head = firstLine(name, physical);
    }
    physical.giveBack(List.of(head));
    String headText = head.text();
    char delimiter = stated.orElseGet(() -> Delimiters.of(headText));
    CsvLines lines = new CsvLines(physical, delimiter, 0, options.limits());
    List<String> header = header(name, lines);
    lines.width(header.size());
    return new CsvTable(name, text, lines, delimiter, header);
  }

  private static boolean isSeparatorLine(PhysicalLines.Line line) {
    return line.text().startsWith(SEPARATOR_LINE) && line.text().length() == SEPARATOR_LINE.length() + 1;
  }

  private static PhysicalLines.Line firstLine(String name, PhysicalLines lines)
      throws IOException, ListFormatException {
    for (Optional<PhysicalLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().text().isBlank() && !line.get().text().equals("\u001a")) {
        return line.get();
      }
    }
    throw new ListFormatException(
        new Problem(name, 0, "", "expected a header line and rows, found a file without text (empty)"));
  }

  private static List<String> header(String name, CsvLines lines) throws IOException, ListFormatException {
    CsvLine line = lines.next().orElseThrow();
    return switch (line) {
      case CsvLine.Row row -> row.cells().stream().map(String::strip).toList();
      case CsvLine.Fault fault ->
          throw new ListFormatException(
              new Problem(name, fault.line(), "header", "the header line cannot be read: " + fault.reason()));
    };
  }

  /** What the file is called in messages. */
  public String name() {
    return name;
  }

  /** The column names as published, without blanks around them. */
  public List<String> header() {
    return header;
  }

  /** What stands between cells. */
  public char delimiter() {
    return delimiter;
  }

  /** The encoding as far as read: {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code windows-1252}. */
  public String encoding() {
    return text.encoding();
  }

  /** How often the header line was met again among the rows so far. */
  public long repeatedHeaders() {
    return repeatedHeaders;
  }

  /**
   * The next row or fault; nothing at the end.
   *
   * @throws ListFormatException if the bytes cannot be decoded
   * @throws IOException if they cannot be read
   */
  public Optional<CsvLine> next() throws IOException, ListFormatException {
    Optional<CsvLine> line = read();
    while (line.isPresent() && line.get() instanceof CsvLine.Row row && isHeader(row)) {
      repeatedHeaders++;
      line = read();
    }
    return line;
  }

  private Optional<CsvLine> read() throws IOException, ListFormatException {
    try {
      return lines.next();
    } catch (CharacterCodingException e) {
      throw otherBytes(name, encoding());
    }
  }

  private static ListFormatException otherBytes(String name, String encoding) {
    return new ListFormatException(
        new Problem(name, 0, "", "expected " + encoding + " as the byte order mark says, found other bytes"));
  }

  private boolean isHeader(CsvLine.Row row) {
    for (int i = 0; i < header.size(); i++) {
      if (!row.cells().get(i).strip().equals(header.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What is odd about the file as a whole, as far as read; ask after the last row. */
  public List<Problem> warnings() {
    if (text.foreignBytes() == 0) {
      return List.of();
    }
    return List.of(
        new Problem(
            name,
            0,
            "",
            "expected UTF-8, found "
                + text.foreignBytes()
                + " bytes that are not; they were read as Windows-1252. Save the file as UTF-8"));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
