package org.cordon.lists.senzing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;

/**
 * The address of a group.
 *
 * @param parts the parts by attribute without prefix, e.g. {@code ADDR_CITY}
 */
record SenzingAddress(Map<String, String> parts) {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?:[A-Z0-9]+_)?(ADDR_(?:TYPE|FULL|LINE[1-6]|CITY|STATE|POSTAL_CODE|COUNTRY))");
  private static final List<String> LINES =
      List.of("ADDR_LINE1", "ADDR_LINE2", "ADDR_LINE3", "ADDR_LINE4", "ADDR_LINE5", "ADDR_LINE6");

  static SenzingAddress of(Map<String, String> group, Set<String> done) {
    Map<String, String> parts = new HashMap<>();
    group.forEach((attribute, value) -> {
      Matcher matcher = ATTRIBUTE.matcher(attribute);
      if (matcher.matches() && parts.putIfAbsent(matcher.group(1), value) == null) {
        done.add(attribute);
      }
    });
    return new SenzingAddress(parts);
  }

  String part(String attribute) {
    return parts.getOrDefault(attribute, "");
  }

  private String joined(List<String> attributes) {
    List<String> filled = new ArrayList<>();
    for (String attribute : attributes) {
      if (!part(attribute).isEmpty()) {
        filled.add(part(attribute));
      }
    }
    return String.join(", ", filled);
  }

  /** The address in one line; empty if there is none. */
  String full() {
    if (!part("ADDR_FULL").isEmpty()) {
      return part("ADDR_FULL");
    }
    List<String> attributes = new ArrayList<>(LINES);
    attributes.addAll(List.of("ADDR_CITY", "ADDR_STATE", "ADDR_POSTAL_CODE", "ADDR_COUNTRY"));
    return joined(attributes);
  }

  Entity entity(String id) {
    Entity.Builder address = Entity.builder(id, Model.standard().require("Address"));
    address.add("full", full(), "ADDR");
    address.add("street", joined(LINES), "ADDR_LINE1");
    address.add("city", part("ADDR_CITY"), "ADDR_CITY");
    address.add("state", part("ADDR_STATE"), "ADDR_STATE");
    address.add("postalCode", part("ADDR_POSTAL_CODE"), "ADDR_POSTAL_CODE");
    address.add("remarks", part("ADDR_TYPE"), "ADDR_TYPE");
    String country = part("ADDR_COUNTRY");
    Values.country(country)
        .ifPresentOrElse(
            code -> address.add(new Statement("country", code, country, "ADDR_COUNTRY", "")),
            () -> address.add("region", country, "ADDR_COUNTRY"));
    return address.build();
  }
}
