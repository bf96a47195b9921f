package org.cordon.lists.un;

import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.input.XmlRecord;

/**
 * One address of a UN entry.
 *
 * @param full the address in one line; where an element holds nothing but a note, the note
 * @param entity the address as an entity of its own
 */
record UnAddress(String full, Entity entity) {
  static UnAddress read(XmlRecord element, String id) {
    String joined =
        UnEntry.join(element, List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"));
    String full = joined.isEmpty() ? UnListing.allText(element) : joined;
    Entity.Builder address = Entity.builder(id, Model.standard().require("Address"));
    address.add(new Statement("full", full, full, element.name(), ""));
    add(address, "street", element, "STREET");
    add(address, "city", element, "CITY");
    add(address, "state", element, "STATE_PROVINCE");
    add(address, "postalCode", element, "ZIP_CODE");
    UnEntry.addCountry(address, "country", element, "COUNTRY");
    add(address, "remarks", element, "NOTE");
    return new UnAddress(full, address.build());
  }

  private static void add(
      Entity.Builder address, String property, XmlRecord element, String field) {
    String value = element.tidy(field);
    if (!value.isEmpty()) {
      address.add(
          new Statement(
              property, value, element.text(field).strip(), element.name() + "/" + field, ""));
    }
  }
}
