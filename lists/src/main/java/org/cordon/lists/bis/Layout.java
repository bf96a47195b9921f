package org.cordon.lists.bis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts, known by their headers. */
enum Layout {
  /** Denied Persons List, {@code dpl.txt}, tab-separated. */
  DENIED_PERSONS(
      "Denied Persons List",
      "Bureau of Industry and Security",
      "export.control",
      Map.ofEntries(
          Map.entry("Name", Role.NAME),
          Map.entry("Street_Address", Role.STREET),
          Map.entry("City", Role.CITY),
          Map.entry("State", Role.STATE),
          Map.entry("Country", Role.COUNTRY),
          Map.entry("Postal_Code", Role.POSTAL_CODE),
          Map.entry("Effective_Date", Role.START),
          Map.entry("Expiration_Date", Role.END),
          Map.entry("Standard_Order", Role.PROVISION),
          Map.entry("Last_Update", Role.MODIFIED),
          Map.entry("Action", Role.SUMMARY),
          Map.entry("FR_Citation", Role.NOTICE))),
  /** Entity List, one row per address and alias. */
  ENTITY_LIST(
      "Entity List",
      "Bureau of Industry and Security",
      "export.control",
      Map.ofEntries(
          Map.entry("Source List", Role.PROGRAM_ID),
          Map.entry("Entity Number", Role.NOTE),
          Map.entry("SDN Type", Role.NOTE),
          Map.entry("Programs", Role.PROGRAM),
          Map.entry("Name", Role.NAME),
          Map.entry("Title", Role.NOTE),
          Map.entry("Address", Role.STREET),
          Map.entry("City", Role.CITY),
          Map.entry("State/Province", Role.STATE),
          Map.entry("Postal Code", Role.POSTAL_CODE),
          Map.entry("Country", Role.COUNTRY),
          Map.entry("Federal Register Notice", Role.NOTICE),
          Map.entry("Effective Date", Role.START),
          Map.entry("Date Lifted/Waived/Expired", Role.END),
          Map.entry("Standard Order", Role.PROVISION),
          Map.entry("License Requirement", Role.PROVISION),
          Map.entry("License Policy", Role.PROVISION),
          Map.entry("Call Sign", Role.NOTE),
          Map.entry("Vessel Type", Role.NOTE),
          Map.entry("Gross Tonnage", Role.NOTE),
          Map.entry("Gross Register Tonnage", Role.NOTE),
          Map.entry("Vessel Flag", Role.NOTE),
          Map.entry("Vessel Owner", Role.NOTE),
          Map.entry("Remarks/Notes", Role.NOTE),
          Map.entry("Address Number", Role.NOTE),
          Map.entry("Address Remarks", Role.NOTE),
          Map.entry("Alternate Number", Role.NOTE),
          Map.entry("Alternate Type", Role.NOTE),
          Map.entry("Alternate Name", Role.ALIAS),
          Map.entry("Alternate Remarks", Role.NOTE),
          Map.entry("Web Link", Role.LINK))),
  /** Nonproliferation sanctions, one row per programme. */
  NONPROLIFERATION(
      "Nonproliferation Sanctions",
      "Department of State, Bureau of International Security and Nonproliferation",
      "sanction",
      Map.of(
          "Source List", Role.PROGRAM_ID,
          "Programs", Role.PROGRAM,
          "Name", Role.NAME,
          "Alternative Names", Role.ALIAS,
          "Country", Role.COUNTRY,
          "Federal Register Notice", Role.NOTICE,
          "Effective Date", Role.START,
          "Remarks/Notes", Role.NOTE,
          "Web Link", Role.LINK)),
  /** Parties debarred under the International Traffic in Arms Regulations. */
  ITAR_DEBARRED(
      "ITAR Debarred",
      "Department of State, Directorate of Defense Trade Controls",
      "debarment",
      Map.of(
          "Party Name", Role.NAME,
          "Date Of Birth", Role.NOTE,
          "Federal Register Notice", Role.NOTICE,
          "Notice Date", Role.START,
          "Corrected Notice", Role.OTHER_NOTICE,
          "Corrected Notice Date", Role.MODIFIED_US)),
  /** Unverified List: country, name and one address. */
  UNVERIFIED(
      "Unverified List",
      "Bureau of Industry and Security",
      "export.risk",
      Map.of("COUNTRY", Role.COUNTRY, "NAME", Role.NAME, "ADDRESS", Role.STREET));

  /** What a column holds. */
  enum Role {
    NAME,
    ALIAS,
    STREET,
    CITY,
    STATE,
    POSTAL_CODE,
    COUNTRY,
    /** Month, day, year. */
    START,
    /** Month, day, year. */
    END,
    /** An ISO date. */
    MODIFIED,
    /** Month, day, year. */
    MODIFIED_US,
    PROGRAM,
    PROGRAM_ID,
    PROVISION,
    SUMMARY,
    NOTICE,
    OTHER_NOTICE,
    LINK,
    NOTE
  }

  private final String title;
  private final String authority;
  private final String topic;
  private final Map<String, Role> columns;

  Layout(String title, String authority, String topic, Map<String, Role> columns) {
    this.title = title;
    this.authority = authority;
    this.topic = topic;
    this.columns = columns;
  }

  /** The layout that has all these columns, and only these; nameless ones do not count. */
  static Optional<Layout> of(List<String> header) {
    List<String> named = header.stream().filter(name -> !name.isEmpty()).toList();
    for (Layout layout : values()) {
      if (layout.columns.size() == named.size() && layout.columns.keySet().containsAll(named)) {
        return Optional.of(layout);
      }
    }
    return Optional.empty();
  }

  String title() {
    return title;
  }

  String authority() {
    return authority;
  }

  String topic() {
    return topic;
  }

  Role role(String column) {
    Role role = columns.get(column);
    return role == null ? Role.NOTE : role;
  }
}
