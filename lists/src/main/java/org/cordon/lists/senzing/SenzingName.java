package org.cordon.lists.senzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of a group. In flat records a prefix tells its type ({@code PRIMARY_NAME_LAST}).
 *
 * @param type the type: {@code NAME_TYPE}, else the prefix; empty when neither is there
 * @param parts the parts by attribute without prefix, e.g. {@code NAME_LAST}
 */
record SenzingName(String type, Map<String, String> parts) {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:([A-Z0-9_]+)_)?(NAME_(?:FULL|ORG|FIRST|MIDDLE|LAST|SUFFIX|PREFIX|TYPE))");

  static boolean isAttribute(String attribute) {
    return ATTRIBUTE.matcher(attribute).matches();
  }

  static List<SenzingName> of(Map<String, String> group) {
    Map<String, Map<String, String>> byPrefix = new LinkedHashMap<>();
    group.forEach((attribute, value) -> {
      Matcher matcher = ATTRIBUTE.matcher(attribute);
      if (matcher.matches()) {
        String prefix = matcher.group(1) == null ? "" : matcher.group(1);
        byPrefix.computeIfAbsent(prefix, p -> new LinkedHashMap<>()).put(matcher.group(2), value);
      }
    });
    List<SenzingName> names = new ArrayList<>();
    byPrefix.forEach((prefix, parts) ->
        names.add(new SenzingName(parts.getOrDefault("NAME_TYPE", prefix), parts)));
    return names;
  }

  String part(String attribute) {
    return parts.getOrDefault(attribute, "");
  }

  /** The whole name in reading order; empty if it has none. */
  String full() {
    if (!part("NAME_FULL").isEmpty()) {
      return part("NAME_FULL");
    }
    if (!part("NAME_ORG").isEmpty()) {
      return part("NAME_ORG");
    }
    List<String> filled = new ArrayList<>();
    for (String attribute : List.of("NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "NAME_SUFFIX")) {
      if (!part(attribute).isEmpty()) {
        filled.add(part(attribute));
      }
    }
    return String.join(" ", filled);
  }

  boolean isPrimary() {
    return type.isEmpty() || type.equalsIgnoreCase("PRIMARY");
  }
}
