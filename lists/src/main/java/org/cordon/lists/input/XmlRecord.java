package org.cordon.lists.input;

import java.util.List;

/**
 * One element of an XML list with all that is inside, small enough to be held in memory.
 *
 * @param name its local name
 * @param text the text directly inside, as published
 * @param children the elements directly inside, in order
 * @param line the line on which it starts
 */
public record XmlRecord(String name, String text, List<XmlRecord> children, long line) {
  /** Copies the children. */
  public XmlRecord {
    children = List.copyOf(children);
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

  /** Whether neither it nor anything inside has text. */
  public boolean isEmpty() {
    return text.isBlank() && children.stream().allMatch(XmlRecord::isEmpty);
  }
}
