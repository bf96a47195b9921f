package org.cordon.lists.eu;

import java.util.List;
import java.util.regex.Pattern;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** The name in one {@code nameAlias}. */
final class EuName {
  private static final Pattern WEAK = Pattern.compile("(?i)\\blow? quality|\\bweak\\b");
  private static final Pattern STRONG = Pattern.compile("(?i)\\bgoo?d quality");
  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)\\bf\\.?k\\.?a\\b|\\bformer(?:ly)?\\b|\\bprevious(?:ly)? (?:name|known)");

  private EuName() {}

  /** The name in reading order: the parts where they are given, else the whole. */
  static String full(XmlRecord name) {
    List<String> parts =
        List.of(
            name.attribute("firstName"), name.attribute("middleName"), name.attribute("lastName"));
    boolean complete = !parts.getFirst().isEmpty() && !parts.getLast().isEmpty();
    String whole = name.attribute("wholeName");
    return complete || whole.isEmpty() ? Values.tidy(String.join(" ", parts)) : whole;
  }

  /** Whether somebody can be found by this name alone. The remark wins over the attribute. */
  static boolean isWeak(XmlRecord name) {
    String remark = remark(name);
    if (WEAK.matcher(remark).find()) {
      return true;
    }
    return !STRONG.matcher(remark).find() && name.attribute("strong").equals("false");
  }

  /** What kind of name it is, as a property. */
  static String property(XmlRecord name, boolean first) {
    if (isWeak(name)) {
      return "weakAlias";
    }
    if (FORMER.matcher(remark(name)).find()) {
      return "previousName";
    }
    return first ? "name" : "alias";
  }

  /** All remarks in one line. */
  static String remark(XmlRecord element) {
    return Values.tidy(
        String.join(" ", element.all("remark").stream().map(XmlRecord::text).toList()));
  }
}
