package org.cordon.lists.ca;

import java.util.List;
import java.util.Set;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * The fields of one record under either of their names.
 *
 * @param record the record
 */
record SemaRecord(XmlRecord record) {
  static final List<String> ENTITY = List.of("Entity", "EntityOrShip");
  static final List<String> TITLE = List.of("Title", "TitleOrShip");
  static final List<String> BORN = List.of("DateOfBirth", "DateOfBirthOrShipBuildDate");
  static final List<String> IMO = List.of("ShipIMONumber");
  static final List<String> LISTED = List.of("DateOfListing");
  static final List<String> LAST_NAME = List.of("LastName");
  static final List<String> GIVEN_NAME = List.of("GivenName");
  static final List<String> ALIASES = List.of("Aliases");
  static final List<String> COUNTRY = List.of("Country");
  static final List<String> SCHEDULE = List.of("Schedule");
  static final List<String> ITEM = List.of("Item");

  private static final Set<String> KNOWN =
      Set.of(
          "Entity",
          "EntityOrShip",
          "Title",
          "TitleOrShip",
          "DateOfBirth",
          "DateOfBirthOrShipBuildDate",
          "ShipIMONumber",
          "DateOfListing",
          "LastName",
          "GivenName",
          "Aliases",
          "Country",
          "Schedule",
          "Item");

  /** The text of the first of some elements that is filled. */
  String get(List<String> names) {
    return names.stream().map(record::tidy).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /** The element that holds the text. */
  String field(List<String> names) {
    return names.stream()
        .filter(name -> !record.tidy(name).isEmpty())
        .findFirst()
        .orElse(names.getFirst());
  }

  /** The name in reading order. */
  String name() {
    String person = Values.tidy(get(GIVEN_NAME) + " " + get(LAST_NAME));
    return person.isEmpty() ? get(ENTITY) : person;
  }

  boolean isPerson() {
    return !get(LAST_NAME).isEmpty() || !get(GIVEN_NAME).isEmpty();
  }

  /** There is no stable key: the regime, the schedule and the item, which moves. */
  String key() {
    return Values.tidy(regime() + "/" + get(SCHEDULE) + "/" + get(ITEM));
  }

  /** The regime in English; the list writes {@code Russia / Russie}. */
  String regime() {
    return Values.tidy(get(COUNTRY).split("/", 2)[0]);
  }

  /** Elements that have no place in the mapping. */
  List<XmlRecord> unknown() {
    return record.children().stream()
        .filter(element -> !KNOWN.contains(element.name()) && !element.isEmpty())
        .toList();
  }
}
