package org.cordon.lists.ch;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Facts in running text, and elements as text. */
final class SecoProse {
  private static final Pattern IMO =
      Pattern.compile("(?i)\\bIMO\\b(?:\\s+(?:number|no\\.?))?[\\s:.]{0,3}(\\d{7})\\b");

  private SecoProse() {}

  /** The number of a ship. */
  static Optional<String> imo(String text) {
    Matcher found = IMO.matcher(text);
    return found.find() ? Optional.of("IMO" + found.group(1)) : Optional.empty();
  }

  /** Warns of elements that the reader does not know, and keeps them as notes. */
  static void noteUnknown(EntryDraft draft, XmlRecord element, Set<String> known) {
    for (XmlRecord child : element.children()) {
      if (!known.contains(child.name())) {
        draft.warn(child.name(), "an element that Cordon does not know; kept as a note");
        String text = Values.tidy(all(child));
        draft.subject().note(child.name(), text, text, child.name());
      }
    }
  }

  /** All text of an element and of those inside, with its attributes. */
  private static String all(XmlRecord element) {
    StringBuilder text = new StringBuilder();
    element.attributes().keySet().stream()
        .sorted()
        .filter(name -> !name.equals("ssid"))
        .forEach(name -> text.append(element.attribute(name)).append(' '));
    text.append(element.text()).append(' ');
    element.children().forEach(child -> text.append(all(child)).append(' '));
    return text.toString();
  }
}
