package org.cordon.lists.au;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Each cell of each row is asked about. */
  private static final Map<String, DfatColumn> BY_HEADING =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(column -> plain(column.heading), column -> column));

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
    return Optional.ofNullable(BY_HEADING.get(plain(text)));
  }

  private static String plain(String text) {
    return Values.slug(text).toLowerCase(Locale.ROOT).replaceAll("s\\b", "");
  }
}
