package org.cordon.lists.ch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** All text of an element and of those inside, with its attributes. */
  static String all(XmlRecord element) {
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
