package org.cordon.lists.au;

import java.util.Locale;
import java.util.Optional;
import org.cordon.lists.input.Values;

/** The columns of Australia's list, by their headings. */
enum DfatColumn {
  REFERENCE("Reference"),
  NAME("Name of Individual or Entity"),
  TYPE("Type"),
  NAME_TYPE("Name Type"),
  STRENGTH("Alias Strength"),
  BORN("Date of Birth"),
  BIRTH_PLACE("Place of Birth"),
  CITIZENSHIP("Citizenship"),
  ADDRESS("Address"),
  INFORMATION("Additional Information"),
  LISTING("Listing Information"),
  IMO("IMO Number"),
  COMMITTEES("Committees"),
  CONTROL_DATE("Control Date"),
  INSTRUMENT("Instrument of Designation"),
  FREEZE("Targeted Financial Sanction"),
  TRAVEL_BAN("Travel Ban"),
  ARMS_EMBARGO("Arms Embargo"),
  MARITIME("Maritime Restriction");

  private final String heading;

  DfatColumn(String heading) {
    this.heading = heading;
  }

  /** The heading as published. */
  String heading() {
    return heading;
  }

  /** The column with that heading; case, blanks and a plural do not count. */
  static Optional<DfatColumn> of(String text) {
    String plain = plain(text);
    for (DfatColumn column : values()) {
      if (plain(column.heading).equals(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private static String plain(String text) {
    return Values.slug(text).toLowerCase(Locale.ROOT).replaceAll("s\\b", "");
  }
}
