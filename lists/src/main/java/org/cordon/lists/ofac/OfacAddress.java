package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;

/**
 * An address in parts, any of which may be empty.
 *
 * @param lines the address lines
 * @param city the city
 * @param state the state or province
 * @param postalCode the postal code
 * @param region the region
 * @param country the country's name as published
 */
public record OfacAddress(
    List<String> lines,
    String city,
    String state,
    String postalCode,
    String region,
    String country) {
  /** What OFAC writes in the place of a country that it does not know. */
  private static final String UNKNOWN = "undetermined";

  private static final Set<String> NAMED =
      Set.of("CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION");

  /** Leaves out empty lines. */
  public OfacAddress {
    lines = lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  /**
   * A part of an address.
   *
   * @param type the publisher's type, e.g. {@code STATE/PROVINCE}
   * @param value its text
   */
  public record Part(String type, String value) {}

  /** The address of typed parts; a type that is not known is a line. */
  public static OfacAddress of(List<Part> parts, String country) {
    List<String> lines = new ArrayList<>();
    Map<String, String> others = new HashMap<>();
    for (Part part : parts) {
      if (NAMED.contains(part.type())) {
        others.merge(part.type(), part.value(), (first, more) -> first + ", " + more);
      } else {
        lines.add(part.value());
      }
    }
    return new OfacAddress(
        lines,
        others.getOrDefault("CITY", ""),
        others.getOrDefault("STATE/PROVINCE", ""),
        others.getOrDefault("POSTAL CODE", ""),
        others.getOrDefault("REGION", ""),
        country);
  }

  /** The address in one line. */
  public String full() {
    List<String> parts = new ArrayList<>(lines);
    parts.addAll(List.of(city, state, postalCode, region, country));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  /**
   * States the address, and of one that is a country only the country.
   *
   * @param key the publisher's number of the address; empty to count
   * @param field where it stands
   */
  public void addTo(OfacDraft draft, String key, String field) {
    String full = full();
    if (full.isEmpty()) {
      return;
    }
    Entity.Builder address =
        key.isEmpty()
            ? draft.detail("Address", "address")
            : draft.detailWithId("Address", draft.id() + "-address-" + key);
    address.add("full", full, field);
    address.add("street", String.join(", ", lines), field);
    address.add("city", city, field);
    address.add("state", state, field);
    address.add("postalCode", postalCode, field);
    address.add("region", region, field);
    String countryField = field + "/country";
    if (!country.isEmpty()
        && !draft.put(address, List.of("country"), country, country, countryField)) {
      address.add("region", country.replaceFirst("^Region: *", ""), countryField);
    }
    Entity built = draft.keep(address);
    boolean known = !full.equalsIgnoreCase(UNKNOWN);
    draft.subject().add("address", known ? full : "", field);
    draft.subject().add(Statement.of("addressEntity", built.id(), field));
    draft.put(draft.subject(), List.of("country"), country, country, countryField);
  }
}
