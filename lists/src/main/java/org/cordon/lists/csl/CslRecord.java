package org.cordon.lists.csl;

import java.util.List;
import java.util.Map;

/**
 * One entry, whether it came as CSV or JSON.
 *
 * @param file the file's name
 * @param line the line on which it starts
 * @param texts the fields with one value by column name; those that are missing or empty are not
 *     there
 * @param lists the fields with several values
 * @param ids the ids
 * @param addresses the addresses
 */
record CslRecord(
    String file,
    long line,
    Map<String, String> texts,
    Map<String, List<String>> lists,
    List<CslId> ids,
    List<CslAddress> addresses) {
  /** The columns with one value. */
  static final List<String> TEXTS =
      List.of(
          "_id",
          "source",
          "entity_number",
          "type",
          "name",
          "title",
          "federal_register_notice",
          "start_date",
          "end_date",
          "standard_order",
          "license_requirement",
          "license_policy",
          "call_sign",
          "vessel_type",
          "gross_tonnage",
          "gross_registered_tonnage",
          "vessel_flag",
          "vessel_owner",
          "remarks",
          "source_list_url",
          "source_information_url");

  /** The columns with several values, but for ids and addresses. */
  static final List<String> LISTS =
      List.of(
          "programs",
          "alt_names",
          "citizenships",
          "dates_of_birth",
          "nationalities",
          "places_of_birth");

  String text(String field) {
    return texts.getOrDefault(field, "");
  }

  List<String> list(String field) {
    return lists.getOrDefault(field, List.of());
  }
}
