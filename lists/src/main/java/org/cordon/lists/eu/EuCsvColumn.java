package org.cordon.lists.eu;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a column of the financial sanctions files as CSV stands in the XML form: in which element,
 * in which attribute. Columns of version 1.1 have the names of the elements and attributes ({@code
 * BirthDate_YearRangeFrom}), those of 1.0 shortened ones ({@code Naal_wholename}).
 *
 * @param element the child of {@code sanctionEntity}; empty for itself
 * @param attribute the attribute; {@code remark} and {@code publicationUrl} are elements
 * @param legal whether it is one of the legal act behind the fact
 */
record EuCsvColumn(String element, String attribute, boolean legal) {
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("entity", ""),
          Map.entry("namealias", "nameAlias"),
          Map.entry("naal", "nameAlias"),
          Map.entry("address", "address"),
          Map.entry("addr", "address"),
          Map.entry("birthdate", "birthdate"),
          Map.entry("birt", "birthdate"),
          Map.entry("identification", "identification"),
          Map.entry("iden", "identification"),
          Map.entry("citizenship", "citizenship"),
          Map.entry("citi", "citizenship"));

  /** The attributes of the XML form. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "logicalId euReferenceNumber unitedNationId designationDate designationDetails remark",
          "subjectType classificationCode type organisationType publicationDate entryIntoForceDate",
          "numberTitle programme publicationUrl lastName firstName middleName wholeName",
          "nameLanguage gender title function regulationLanguage city street poBox zipCode region",
          "place asAtListingTime contactInfo countryIso2Code countryDescription birthdate",
          "dayOfMonth monthOfYear year yearRangeFrom yearRangeTo circa calendarType number",
          "diplomatic knownExpired knownFalse reportedLost revokedByIssuer issuedBy issueDate",
          "validFrom validTo latinNumber nameOnDocument identificationTypeCode",
          "identificationTypeDescription");

  /** Names that are not those of the attributes, by what is left of the column. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("remarks", "remark"),
          Map.entry("subjecttypeclassificationcode", "classificationCode"),
          Map.entry("day", "dayOfMonth"),
          Map.entry("month", "monthOfYear"),
          Map.entry("issueddate", "issueDate"),
          Map.entry("typecode", "identificationTypeCode"),
          Map.entry("typedescription", "identificationTypeDescription"),
          Map.entry("information", "remark"),
          Map.entry("numtitle", "numberTitle"),
          Map.entry("url", "publicationUrl"),
          Map.entry("language", "nameLanguage"),
          Map.entry("country", "countryDescription"),
          Map.entry("other", "contactInfo"),
          Map.entry("date", "birthdate"));

  /** Columns of version 1.0 that name no element. */
  private static final Map<String, EuCsvColumn> WHOLE_NAMES =
      Map.of(
          "subject_type", new EuCsvColumn("", "subjectType", false),
          "programme", new EuCsvColumn("", "programme", true),
          "leba_numtitle", new EuCsvColumn("", "numberTitle", true),
          "leba_publication_date", new EuCsvColumn("", "publicationDate", true),
          "leba_url", new EuCsvColumn("", "publicationUrl", true),
          "eu_ref_num", new EuCsvColumn("", "euReferenceNumber", false));

  private static final Map<String, String> BY_NAME = new HashMap<>(OTHER_NAMES);

  static {
    for (String attribute : String.join(" ", ATTRIBUTES).split(" ")) {
      BY_NAME.putIfAbsent(attribute.toLowerCase(Locale.ROOT), attribute);
    }
  }

  /** The place of a column; empty if it is not known. */
  static Optional<EuCsvColumn> of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    EuCsvColumn whole = WHOLE_NAMES.get(small);
    if (whole != null) {
      return Optional.of(whole);
    }
    String[] parts = small.split("_", 2);
    String element = ELEMENTS.get(parts[0]);
    if (element == null || parts.length < 2) {
      return Optional.empty();
    }
    boolean legal = parts[1].matches("(?:leba|regulation)_.*|programme");
    String rest = parts[1].replaceFirst("^(?:leba|regulation)_", "").replace("_", "");
    String attribute =
        element.equals("address") && rest.equals("number") ? "place" : BY_NAME.get(rest);
    return Optional.ofNullable(attribute).map(known -> new EuCsvColumn(element, known, legal));
  }
}
