package org.cordon.intake.payment;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cordon.intake.transaction.Given;

/**
 * Reads one ISO 20022 message by the names of its elements, which are the same in all versions of a
 * message: no class per version, nothing built by reflection, and every element with its line. The
 * tree of one transaction is held at a time, with what stands above it. For one message.
 */
final class IsoReader {
  private static final int DEEPEST = 40;
  private static final int LARGEST_TEXT = 20_000;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_TRANSACTIONS = 200_000;

  private static final Set<String> UNITS =
      Set.of("CdtTrfTxInf", "DrctDbtTxInf", "TxInf", "TxDtls", "Ntry");

  private static final XMLInputFactory XML = factory();

  private final long firstLine;
  private final Optional<LocalDate> otherwise;
  private final List<Given> given = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> unitsInside = new ArrayDeque<>();
  private String type = "";
  private int elements;
  private int transactions;

  IsoReader(long firstLine, Optional<LocalDate> otherwise) {
    this.firstLine = firstLine;
    this.otherwise = otherwise;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** A message that cannot be read, with the element that was open. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    private final transient long line;
    private final transient String path;

    Broken(long line, String path, String reason) {
      super(reason);
      this.line = line;
      this.path = path;
    }
  }

  /** All transactions of a message; only what is wrong if it cannot be read to its end. */
  List<Given> read(String message) {
    try {
      XMLStreamReader in = XML.createXMLStreamReader(new StringReader(message));
      while (in.hasNext()) {
        event(in, in.next());
      }
      in.close();
    } catch (XMLStreamException e) {
      long at = e.getLocation() == null ? 0 : e.getLocation().getLineNumber() - 1;
      return List.of(
          IsoFile.broken(firstLine + Math.max(0, at), path(), "expected XML: " + told(e)));
    } catch (Broken e) {
      return List.of(IsoFile.broken(e.line, e.path, String.valueOf(e.getMessage())));
    }
    return given;
  }

  private static String told(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int from = message.lastIndexOf("Message: ");
    return (from < 0 ? message : message.substring(from + 9)).lines().findFirst().orElse("");
  }

  private String path() {
    return open.isEmpty() ? "Document" : open.getLast().path;
  }

  private void event(XMLStreamReader in, int event) throws Broken {
    long line = firstLine + in.getLocation().getLineNumber() - 1;
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(in, line);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        text.append(in.getText());
        if (text.length() > LARGEST_TEXT) {
          throw new Broken(line, path(), "expected at most " + LARGEST_TEXT + " characters");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(line);
      case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
          throw new Broken(line, path(), "expected no entities and no document type, found one");
      default -> {}
    }
  }

  private void begin(XMLStreamReader in, long line) throws Broken {
    if (type.isEmpty()) {
      type = type(in.getNamespaceURI());
    }
    if (open.size() == DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new Broken(
          line,
          path(),
          "expected at most %s levels and %s elements in a transaction"
              .formatted(DEEPEST, MOST_ELEMENTS));
    }
    text.setLength(0);
    String name = in.getLocalName();
    String currency = in.getAttributeValue(null, "Ccy");
    String path = open.size() < 2 ? name : open.getLast().path + "/" + name;
    open.addLast(new Node(name, path, line, currency == null ? "" : currency));
    unitsInside.addLast(0);
  }

  /** {@code urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08} without what comes before the name. */
  private static String type(String namespace) {
    return namespace == null ? "" : namespace.substring(namespace.lastIndexOf(':') + 1);
  }

  private void end(long line) throws Broken {
    Node node = open.removeLast();
    int inside = unitsInside.removeLast();
    if (node.children.isEmpty()) {
      node.text = text.toString().strip();
    }
    text.setLength(0);
    boolean unit = UNITS.contains(node.name);
    if (unit && (inside == 0 || !node.at("AddtlNtryInf").isEmpty())) {
      unit(node);
    } else if (open.isEmpty()) {
      whole(node, inside, line);
    } else if (!unit) {
      open.getLast().children.add(node);
    }
    if (!open.isEmpty()) {
      unitsInside.addLast(unitsInside.removeLast() + (unit ? Math.max(1, inside) : inside));
    }
  }

  private void unit(Node node) throws Broken {
    elements = open.size();
    if (++transactions > MOST_TRANSACTIONS) {
      throw new Broken(
          node.line,
          node.path,
          "expected at most " + MOST_TRANSACTIONS + " transactions in a message");
    }
    given.add(new IsoPayment(type, node, List.copyOf(open)).given(otherwise));
  }

  /** The end of the message: one without transactions of its own is one transaction. */
  private void whole(Node document, int inside, long line) throws Broken {
    if (!IsoRules.isKnown(type)) {
      throw new Broken(
          document.line,
          "Document",
          "expected one of %s, found (%s)".formatted(IsoRules.known(), type));
    }
    if (document.children.isEmpty()) {
      throw new Broken(line, "Document", "expected a message, found none");
    }
    if (inside == 0) {
      unit(document);
    }
    String count = document.deep("NbOfTxs").text;
    if (!count.isEmpty() && inside > 0 && !count.equals(String.valueOf(inside))) {
      given.add(
          IsoFile.broken(
              document.deep("NbOfTxs").line,
              document.deep("NbOfTxs").path,
              "expected as many transactions as are announced (%s), found %s"
                  .formatted(count, inside)));
    }
  }
}
