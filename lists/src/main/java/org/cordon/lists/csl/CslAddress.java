package org.cordon.lists.csl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;
import org.cordon.lists.ofac.OfacDraft;

/**
 * An address; in CSV one text that ends with a country code, in JSON in parts.
 *
 * @param street the street; for a text all but the country
 * @param city the city
 * @param state the state
 * @param postalCode the postal code
 * @param country the country's code or name as published
 * @param original the text as published
 */
record CslAddress(
    String street, String city, String state, String postalCode, String country, String original) {
  private static final Pattern COUNTRY = Pattern.compile("^(?:(.*), )?([A-Z]{2})$");

  /** The address of one text. A country alone is common, and still says something. */
  static CslAddress parse(String text) {
    Matcher end = COUNTRY.matcher(text);
    if (end.matches()) {
      String rest = end.group(1) == null ? "" : end.group(1);
      return new CslAddress(rest, "", "", "", end.group(2), text);
    }
    return new CslAddress(text, "", "", "", "", text);
  }

  void addTo(OfacDraft draft) {
    String full = String.join(", ", filled());
    if (full.isEmpty()) {
      return;
    }
    Entity.Builder address = draft.detail("Address", "address");
    address.add(new Statement("full", full, original.isEmpty() ? full : original, "addresses", ""));
    address.add("street", street, "addresses");
    address.add("city", city, "addresses");
    address.add("state", state, "addresses");
    address.add("postalCode", postalCode, "addresses");
    draft.put(address, List.of("country", "region"), country, country, "addresses");
    Entity built = draft.keep(address);
    draft
        .subject()
        .add("address", filled().size() == 1 && full.equals(country) ? "" : full, "addresses");
    draft.subject().add("addressEntity", built.id(), "addresses");
    draft.put(draft.subject(), List.of("country"), country, country, "addresses");
  }

  private List<String> filled() {
    return List.of(street, city, state, postalCode, country).stream()
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
