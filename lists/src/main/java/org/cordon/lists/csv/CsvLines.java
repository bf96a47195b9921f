package org.cordon.lists.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordon.lists.ListFormatException;

/**
 * Cuts characters into rows. A line that is no row becomes a {@link CsvLine.Fault} and reading goes
 * on at the line after it, so that an unclosed quote costs one row and not the rest of the file.
 *
 * <p>Empty lines are passed over, and so is a last line of only the character U+001A (Ctrl-Z), the
 * end mark of old systems.
 */
public final class CsvLines implements AutoCloseable {
  private static final String END_MARK = "\u001a";
  private static final int KEPT_TEXT = 1_000;

  private final PhysicalLines lines;
  private final CsvLimits limits;
  private final char delimiter;
  private final CsvReader.CsvReaderBuilder cells;
  private int width;
  private boolean endMark;

  /**
   * Opens a file without a header; its encoding is found out.
   *
   * @param name what the file is called in messages
   * @param stream the bytes; closed with the result, and when opening fails
   * @param delimiter what stands between cells
   * @param limits what one row may take
   * @throws ListFormatException if it is empty or something else than delimited text
   * @throws IOException if it cannot be read
   */
  public static CsvLines open(String name, InputStream stream, char delimiter, CsvLimits limits)
      throws IOException, ListFormatException {
    try {
      return new CsvLines(CsvText.open(name, stream).reader(), delimiter, 0, limits);
    } catch (IOException | ListFormatException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  /**
   * Reads rows.
   *
   * @param reader the characters; closed with this object
   * @param delimiter what stands between cells
   * @param width how many cells a row must have; 0 when any number will do
   * @param limits what one row may take
   */
  public CsvLines(Reader reader, char delimiter, int width, CsvLimits limits) {
    this(new PhysicalLines(reader, limits.rowChars()), delimiter, width, limits);
  }

  CsvLines(PhysicalLines lines, char delimiter, int width, CsvLimits limits) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.width = width;
    this.limits = limits;
    this.cells =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(Math.max(limits.rowChars(), 1 << 16) * 2);
  }

  /** From now on rows must have this many cells; cells above it are allowed when they are blank. */
  void width(int cellCount) {
    this.width = cellCount;
  }

  /** Whether the end mark (Ctrl-Z) was met as the last line so far. */
  public boolean endMark() {
    return endMark;
  }

  /** Whether the line read last had no line end, as at the end of a file that was cut. */
  public boolean unfinished() {
    return lines.unfinished();
  }

  /**
   * The next row or fault; nothing at the end.
   *
   * @throws IOException if the characters cannot be read
   */
  public Optional<CsvLine> next() throws IOException {
    for (Optional<PhysicalLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      PhysicalLines.Line first = line.get();
      endMark = first.text().equals(END_MARK);
      if (!endMark && !first.text().isBlank()) {
        return Optional.of(startingAt(first));
      }
    }
    return Optional.empty();
  }

  private CsvLine startingAt(PhysicalLines.Line first) throws IOException {
    if (first.tooLong()) {
      return fault(
          first,
          CsvLine.Kind.TOO_LONG,
          "expected at most %,d characters, found more",
          limits.rowChars());
    }
    Quotes quotes = new Quotes(delimiter);
    quotes.read(first.text());
    return quotes.open() ? spanning(first, quotes) : parsed(first, first.text(), 1);
  }

  /** A row whose cells hold line breaks: takes lines until the quote closes. */
  private CsvLine spanning(PhysicalLines.Line first, Quotes quotes) throws IOException {
    List<PhysicalLines.Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    while (quotes.open()) {
      Optional<PhysicalLines.Line> next = lines.next();
      next.ifPresent(more::add);
      boolean full = more.size() >= limits.rowLines() || text.length() > limits.rowChars();
      if (next.isEmpty() || next.get().tooLong() || full) {
        lines.giveBack(more);
        return fault(
            first,
            CsvLine.Kind.QUOTE,
            "expected a closing quote within %,d lines, found none; close or double the quote",
            next.isEmpty() ? more.size() + 1 : limits.rowLines());
      }
      text.append('\n').append(next.get().text());
      quotes.lineBreak();
      quotes.read(next.get().text());
    }
    CsvLine row = parsed(first, text.toString(), more.size() + 1);
    if (row instanceof CsvLine.Fault) {
      lines.giveBack(more);
    }
    return row;
  }

  private CsvLine parsed(PhysicalLines.Line first, String text, int span) {
    if (text.indexOf('\0') >= 0) {
      return fault(
          first,
          CsvLine.Kind.NUL,
          "expected text, found NUL characters; the file is damaged or binary");
    }
    try {
      return checked(first, cells.ofSingleCsvRecord(text).getFields(), span);
    } catch (CsvParseException e) {
      String why = String.valueOf(e.getMessage()).replaceFirst(" \\(record starting at line.*", "");
      return fault(
          first,
          CsvLine.Kind.QUOTE,
          "quotes do not fit together: %s; double quotes inside a cell",
          why);
    }
  }

  private CsvLine checked(PhysicalLines.Line first, List<String> found, int span) {
    if (width == 0 || found.size() == width) {
      return new CsvLine.Row(first.number(), found);
    }
    if (found.size() > width
        && found.subList(width, found.size()).stream().allMatch(String::isBlank)) {
      return new CsvLine.Row(first.number(), found.subList(0, width));
    }
    String lineBreaks = span > 1 ? " over " + span + " lines" : "";
    return fault(
        first,
        CsvLine.Kind.CELLS,
        "expected %d columns, found %d%s",
        width,
        found.size(),
        lineBreaks);
  }

  private static CsvLine.Fault fault(
      PhysicalLines.Line line, CsvLine.Kind kind, String reason, Object... values) {
    String text = line.text().substring(0, Math.min(KEPT_TEXT, line.text().length()));
    return new CsvLine.Fault(line.number(), kind, String.format(Locale.ROOT, reason, values), text);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
