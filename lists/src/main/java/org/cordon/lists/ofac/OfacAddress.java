package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
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
record OfacAddress(
    List<String> lines,
    String city,
    String state,
    String postalCode,
    String region,
    String country) {
  OfacAddress {
    lines = lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  /** The address in one line. */
  String full() {
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
  void addTo(OfacDraft draft, String key, String field) {
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
    draft.subject().add("address", full, field);
    draft.subject().add(Statement.of("addressEntity", built.id(), field));
    draft.put(draft.subject(), List.of("country"), country, country, countryField);
  }
}
