package org.cordon.lists.gb;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the British lists say of a target, under the names that columns and elements have had since
 * 2016. Names are compared by their letters and digits alone.
 */
enum GbColumn {
  NAME_1("Name 1"),
  NAME_2("Name 2"),
  NAME_3("Name 3"),
  NAME_4("Name 4"),
  NAME_5("Name 5"),
  NAME_6("Name 6"),
  NAME_TYPE("Name type", "Alias Type"),
  STRENGTH("Alias strength", "Alias Quality"),
  TITLE("Title", "Name Title"),
  NON_LATIN("Name non-latin script"),
  SCRIPT("Non-latin script type"),
  LANGUAGE("Non-latin script language"),
  BIRTH_DATE("D.O.B"),
  BIRTH_TOWN("Town of birth"),
  BIRTH_COUNTRY("Country of birth"),
  NATIONALITY("Nationality", "Nationalities"),
  PASSPORT("Passport number"),
  PASSPORT_INFO("Passport additional information", "Passport Details"),
  NATIONAL_ID("National Identifier number", "National Identification Number", "NI Number"),
  NATIONAL_ID_INFO("National Identifier additional information", "National Identification Details"),
  POSITION("Position"),
  GENDER("Gender"),
  ADDRESS_1("Address Line 1", "Address 1"),
  ADDRESS_2("Address Line 2", "Address 2"),
  ADDRESS_3("Address Line 3", "Address 3"),
  ADDRESS_4("Address Line 4", "Address 4"),
  ADDRESS_5("Address Line 5", "Address 5"),
  ADDRESS_6("Address Line 6", "Address 6"),
  POSTCODE("Address Postal Code", "Post/Zip Code"),
  COUNTRY("Address Country", "Country"),
  PHONE("Phone number", "Phone numbers"),
  EMAIL("Email address", "Email addresses"),
  WEBSITE("Website", "Websites"),
  OTHER("Other Information"),
  REASONS("UK Statement of Reasons"),
  KIND("Group Type", "Designation Type", "Individual, Entity, Ship"),
  REGIME("Regime Name", "Regime"),
  LISTED("Date Designated", "Listed On"),
  LISTED_UKSL("UK Sanctions List Date Designated"),
  UPDATED("Last Updated"),
  GROUP("OFSI Group ID", "Group ID"),
  UNIQUE("Unique ID", "UK Sanctions List Ref"),
  UN_REFERENCE("UN Reference Number", "UN Ref"),
  IMPOSED("Sanctions Imposed"),
  DESIGNATED_BY("Designation source"),
  ENTITY_TYPE("Type of entity"),
  SUBSIDIARIES("Subsidiaries", "Subsidiary"),
  PARENT("Parent company", "Parent companies"),
  BUSINESS_NUMBER("Business registration number", "Business Reg No"),
  IMO("IMO number"),
  OWNER("Current owner/operator", "Current owners"),
  PAST_OWNER("Previous owner/operator", "Previous owners"),
  FLAG("Current believed flag of ship", "Flag of ship"),
  PAST_FLAGS("Previous flags", "Previous flag"),
  SHIP_TYPE("Type of ship"),
  TONNAGE("Tonnage of ship"),
  LENGTH("Length of ship"),
  BUILT("Year Built"),
  HULL("Hull identification number", "HIN");

  /** The parts of a name in reading order. */
  static final List<GbColumn> NAMES = List.of(NAME_1, NAME_2, NAME_3, NAME_4, NAME_5, NAME_6);

  /** The parts of an address in order. */
  static final List<GbColumn> ADDRESS =
      List.of(ADDRESS_1, ADDRESS_2, ADDRESS_3, ADDRESS_4, ADDRESS_5, ADDRESS_6, POSTCODE, COUNTRY);

  private static final Map<String, GbColumn> BY_NAME = new HashMap<>();

  static {
    for (GbColumn column : values()) {
      column.names.forEach(name -> BY_NAME.put(plain(name), column));
    }
  }

  private final List<String> names;

  GbColumn(String... names) {
    this.names = List.of(names);
  }

  /** Its name in the UK Sanctions List. */
  String label() {
    return names.getFirst();
  }

  /** The column that a header, an element or a label means. */
  static Optional<GbColumn> of(String name) {
    String plain = plain(name);
    return Optional.ofNullable(BY_NAME.get(plain))
        .or(() -> Optional.ofNullable(BY_NAME.get(plain.replaceAll("s$", ""))));
  }

  /** {@code Current owner/operator (s)} and {@code CurrentOwnerOperators} are the same. */
  private static String plain(String name) {
    return name.replaceAll("\\([^)]*\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
