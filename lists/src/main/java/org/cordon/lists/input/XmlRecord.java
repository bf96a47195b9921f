package org.cordon.lists.input;

import java.util.List;
import java.util.Map;

/**
 * One element of an XML list with all that is inside, small enough to be held in memory.
 *
 * @param name its local name
 * @param text the text directly inside, as published
 * @param children the elements directly inside, in order
 * @param line the line on which it starts
 * @param attributes its attributes by local name
 */
public record XmlRecord(
    String name, String text, List<XmlRecord> children, long line, Map<String, String> attributes) {
  /** Copies the children and the attributes. */
  public XmlRecord {
    children = List.copyOf(children);
    attributes = Map.copyOf(attributes);
  }

  /** An element without attributes. */
  public XmlRecord(String name, String text, List<XmlRecord> children, long line) {
    this(name, text, children, line, Map.of());
  }

  /** An attribute with blanks and line breaks made single blanks; empty if it is not there. */
  public String attribute(String attribute) {
    return Values.tidy(attributes.getOrDefault(attribute, ""));
  }

  /** The first child of that name; an empty element of that name if there is none. */
  public XmlRecord child(String child) {
    for (XmlRecord element : children) {
      if (element.name().equals(child)) {
        return element;
      }
    }
    return new XmlRecord(child, "", List.of(), line);
  }

  /** The children of that name. */
  public List<XmlRecord> all(String child) {
    return children.stream().filter(element -> element.name().equals(child)).toList();
  }

  /** The text of the first child of that name, as published; empty if there is none. */
  public String text(String child) {
    for (XmlRecord element : children) {
      if (element.name().equals(child)) {
        return element.text();
      }
    }
    return "";
  }

  /** The text of the first child of that name with blanks and line breaks made single blanks. */
  public String tidy(String child) {
    return Values.tidy(text(child));
  }

  /** Whether neither it nor anything inside has text; attributes do not count. */
  public boolean isEmpty() {
    return text.isBlank() && children.stream().allMatch(XmlRecord::isEmpty);
  }
}
