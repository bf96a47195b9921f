package org.cordon.lists.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * Streams the records of an XML list: a root, containers, and in them records of known names, each
 * handed over as a small tree.
 *
 * <p>Document types are refused and nothing is ever fetched; text, depth and number of elements of
 * a record are bounded. Every fault of the file comes out as {@link ListFormatException} with its
 * line.
 */
public final class XmlRecords implements AutoCloseable {
  private static final int MAX_STEP_BYTES = 16 << 20;
  private static final int MAX_RECORD_CHARS = 8 << 20;
  private static final int MAX_RECORD_ELEMENTS = 100_000;
  private static final int MAX_DEPTH = 32;

  private final String file;
  private final GuardedStream in;
  private final XMLStreamReader reader;
  private final Set<String> recordNames;
  private final String root;
  private final Map<String, String> rootAttributes = new TreeMap<>();
  private int recordChars;
  private int recordElements;

  private XmlRecords(
      String file, GuardedStream in, XMLStreamReader reader, String root, Set<String> recordNames)
      throws ListFormatException {
    this.file = file;
    this.in = in;
    this.reader = reader;
    this.root = root;
    this.recordNames = Set.copyOf(recordNames);
    readRoot();
  }

  /**
   * Opens a list.
   *
   * @param path the file
   * @param root the root element it must have
   * @param recordNames the elements that are records
   * @throws ListFormatException if it is no XML or has another root; the message names the root
   *     found
   */
  public static XmlRecords open(Path path, String root, Set<String> recordNames)
      throws IOException, ListFormatException {
    String file = FileHead.name(path);
    InputStream raw = Files.newInputStream(path);
    try {
      GuardedStream in = new GuardedStream(raw, MAX_STEP_BYTES);
      return new XmlRecords(file, in, factory().createXMLStreamReader(in), root, recordNames);
    } catch (XMLStreamException e) {
      raw.close();
      throw new ListFormatException(new Problem(file, line(e), "", "expected XML: " + message(e)));
    } catch (ListFormatException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /** A parser without document types that fetches nothing. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** An attribute of the root; empty if it is not there. */
  public String rootAttribute(String name) {
    return rootAttributes.getOrDefault(name, "");
  }

  /**
   * The next record; empty after the end of the root.
   *
   * @throws ListFormatException if the file is cut, badly encoded or otherwise no XML
   */
  public Optional<XmlRecord> next() throws ListFormatException {
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return Optional.empty();
      }
      if (event == XMLStreamConstants.START_ELEMENT
          && recordNames.contains(reader.getLocalName())) {
        recordChars = 0;
        recordElements = 0;
        return Optional.of(record(1));
      }
    }
  }

  private void readRoot() throws ListFormatException {
    int event = reader.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = step();
    }
    if (!reader.getLocalName().equals(root)) {
      throw fault("expected the root element " + root + ", found " + reader.getLocalName());
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      rootAttributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private XmlRecord record(int depth) throws ListFormatException {
    if (depth > MAX_DEPTH || ++recordElements > MAX_RECORD_ELEMENTS) {
      throw fault("a record with more elements or deeper than any list has");
    }
    String name = reader.getLocalName();
    long line = reader.getLocation().getLineNumber();
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<XmlRecord> children = new ArrayList<>();
    for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(record(depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        append(text);
      }
    }
    return new XmlRecord(name, text.toString(), children, line, attributes);
  }

  private Map<String, String> attributes() throws ListFormatException {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      count(reader.getAttributeValue(i).length());
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private void append(StringBuilder text) throws ListFormatException {
    count(reader.getTextLength());
    text.append(reader.getText());
  }

  private void count(int chars) throws ListFormatException {
    recordChars += chars;
    if (recordChars > MAX_RECORD_CHARS) {
      throw fault("a record with more than " + MAX_RECORD_CHARS + " characters");
    }
  }

  /**
   * One event. The JDK's parser is known to answer some broken bytes with bare runtime exceptions.
   */
  private int step() throws ListFormatException {
    int event;
    try {
      in.progressed();
      event = reader.next();
    } catch (XMLStreamException e) {
      throw new ListFormatException(
          new Problem(file, line(e), "", "expected whole, well-formed XML: " + message(e)));
    } catch (RuntimeException e) {
      throw fault("expected whole, well-formed XML, found bytes that cannot be parsed");
    }
    if (event == XMLStreamConstants.DTD) {
      throw fault("found a DOCTYPE; document types are refused, and no published list has one");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw fault("found a reference to an entity that is not declared");
    }
    return event;
  }

  private ListFormatException fault(String reason) {
    return new ListFormatException(
        new Problem(file, Math.max(0, reader.getLocation().getLineNumber()), "", reason));
  }

  private static long line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
  }

  /** The parser's own words without its "ParseError at" line. */
  private static String message(XMLStreamException e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    int words = message.indexOf("Message: ");
    return Values.tidy(words < 0 ? message : message.substring(words + "Message: ".length()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
