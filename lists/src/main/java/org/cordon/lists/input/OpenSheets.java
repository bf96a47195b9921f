package org.cordon.lists.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * Reads the sheets of an OpenDocument spreadsheet ({@code .ods}) row by row: the part {@code
 * content.xml} of a zip file, in which a cell or row that repeats stands once with a count (OASIS
 * OpenDocument 1.2, part 1, chapter 9). Of a cell the text shown counts; remarks pinned to it do
 * not.
 *
 * <p>What it unpacks to, and how often something is repeated, is bounded: three bytes could
 * otherwise stand for a million rows.
 */
public final class OpenSheets {
  private static final String CONTENT = "content.xml";
  private static final long MOST_BYTES = 1L << 30;

  /** XML of sheets packs well: each row repeats the same tags. */
  private static final long MOST_RATIO = 400;

  private static final int MOST_STEP_BYTES = 16 << 20;
  private static final int MOST_COLUMNS = 1 << 14;
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_CHARS = 1 << 20;

  private final String file;
  private final GuardedStream in;
  private final XMLStreamReader reader;
  private final Workbook.Rows rows;
  private long number;
  private long given;
  private String sheet = "";

  private OpenSheets(String file, GuardedStream in, Workbook.Rows rows) throws XMLStreamException {
    this.file = file;
    this.in = in;
    this.reader = XmlRecords.factory().createXMLStreamReader(in);
    this.rows = rows;
  }

  /**
   * Hands over all filled rows of all sheets in order.
   *
   * @param path the file
   * @param expected what it should be, e.g. {@code the UK Sanctions List as a spreadsheet}
   * @throws ListFormatException if it is no such file, is damaged or unpacks to too much
   */
  public static void forEachRow(Path path, String expected, Workbook.Rows rows)
      throws IOException, ListFormatException {
    String file = FileHead.name(path);
    if (Files.size(path) == 0) {
      throw fault(file, "expected " + expected + ", found an empty file (0 bytes)");
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry content = zip.getEntry(CONTENT);
      if (content == null) {
        throw fault(file, "expected " + expected + ", found another kind of zip file");
      }
      try (InputStream part = zip.getInputStream(content)) {
        read(file, part, Math.min(MOST_BYTES, Files.size(path) * MOST_RATIO), rows);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw fault(file, "expected " + expected + ", found no whole .ods file: " + e.getMessage());
    }
  }

  private static void read(String file, InputStream part, long most, Workbook.Rows rows)
      throws IOException, ListFormatException {
    try {
      GuardedStream in = new GuardedStream(new Bounded(part, most), MOST_STEP_BYTES);
      new OpenSheets(file, in, rows).read();
    } catch (XMLStreamException | RuntimeException e) {
      throw fault(
          file, "expected a whole spreadsheet, found one that cannot be read: " + message(e));
    }
  }

  private static String message(Exception e) {
    return Values.tidy(String.valueOf(e.getMessage()));
  }

  private void read() throws XMLStreamException, ListFormatException {
    for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "table" -> {
            sheet = attribute("name");
            number = 0;
          }
          case "table-row" -> row();
          default -> {}
        }
      }
    }
  }

  private void row() throws XMLStreamException, ListFormatException {
    int times = repeats("number-rows-repeated");
    List<String> cells = new ArrayList<>();
    int blank = 0;
    for (int event = step(); !ends(event, "table-row"); event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().endsWith("cell")) {
        int columns = repeats("number-columns-repeated");
        String text = cell(reader.getLocalName());
        if (text.isBlank()) {
          blank += columns;
        } else {
          fill(cells, "", blank);
          fill(cells, text, columns);
          blank = 0;
        }
      }
    }
    give(cells, times);
  }

  private void give(List<String> cells, int times) throws ListFormatException {
    if (!cells.isEmpty()) {
      given += times;
      if (given > MOST_ROWS) {
        throw fault(file, "expected at most " + MOST_ROWS + " filled rows, found more");
      }
      for (int i = 0; i < times; i++) {
        rows.take(new Workbook.SheetRow(sheet, number + i + 1, cells));
      }
    }
    number += times;
  }

  private void fill(List<String> cells, String text, int columns) throws ListFormatException {
    if (cells.size() + columns > MOST_COLUMNS) {
      throw fault(file, "expected at most " + MOST_COLUMNS + " columns, found more");
    }
    for (int i = 0; i < columns; i++) {
      cells.add(text);
    }
  }

  /** Paragraphs are lines; blanks, tabs and breaks are elements of their own. */
  private String cell(String name) throws XMLStreamException, ListFormatException {
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    boolean inside = false;
    for (int event = step(); !ends(event, name); event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = reader.getLocalName();
        switch (element) {
          case "annotation" -> skip(element);
          case "p", "h" -> {
            text.append(paragraphs++ > 0 ? "\n" : "");
            inside = true;
          }
          case "s" -> text.append(" ".repeat(Math.min(100, repeats("c"))));
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          default -> {}
        }
      } else if (ends(event, "p") || ends(event, "h")) {
        inside = false;
      } else if (inside && event == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      }
      if (text.length() > MOST_CHARS) {
        throw fault(file, "expected cells of at most " + MOST_CHARS + " characters, found more");
      }
    }
    return text.toString();
  }

  private void skip(String name) throws XMLStreamException, ListFormatException {
    int depth = 1;
    while (depth > 0) {
      int event = step();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw fault(file, "expected the end of " + name + ", found that of the file");
      }
    }
  }

  private boolean ends(int event, String name) {
    return event == XMLStreamConstants.END_DOCUMENT
        || (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name));
  }

  private int step() throws XMLStreamException, ListFormatException {
    in.progressed();
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw fault(file, "found a DOCTYPE or an entity; no published spreadsheet has one");
    }
    return event;
  }

  private String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private int repeats(String name) {
    String times = attribute(name);
    return times.matches("[1-9]\\d{0,7}") ? Integer.parseInt(times) : 1;
  }

  private static ListFormatException fault(String file, String reason) {
    return new ListFormatException(new Problem(file, 0, "", reason));
  }

  /** Sizes stated in a zip prove nothing: what comes out is counted. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("it unpacks to far more than its size");
      }
    }
  }
}
