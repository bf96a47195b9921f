package org.cordon.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of OFAC's two sets a primary file belongs to. The layouts are the same; only the programme
 * tags tell them apart.
 */
enum OfacList {
  SDN,
  CONSOLIDATED;

  /**
   * Tags that stand on many SDN entries and, as counted in the sets of 2018 and 2025, on nearly no
   * other.
   */
  private static final Set<String> SDN_TAGS =
      Set.of(
          "SDGT", "SDNTK", "SDNT", "NPWMD", "GLOMAG", "CUBA", "FTO", "IFSR", "SYRIA", "IRAQ2",
          "BALKANS", "CYBER2", "TCO");

  /** Tags of the non-SDN lists; the sectoral ones stand on SDN entries too. */
  private static final Set<String> OTHER_TAGS =
      Set.of(
          "NS-PLC",
          "UKRAINE-EO13662",
          "RUSSIA-EO14024",
          "CMIC-EO13959",
          "FSE-SY",
          "FSE-IR",
          "561LIST",
          "561-RELATED",
          "NS-ISA",
          "NS-MBS",
          "IRAN",
          "NS-CMIC",
          "CAPTA");

  private static final double SHARE = 0.1;

  /** The list that the entries are from; nothing when their tags do not tell. */
  static Optional<OfacList> of(List<OfacRow> primary) {
    if (share(primary, SDN_TAGS) >= SHARE) {
      return Optional.of(SDN);
    }
    return share(primary, OTHER_TAGS) >= SHARE ? Optional.of(CONSOLIDATED) : Optional.empty();
  }

  /** The list that a name of a source or file asks for; nothing when it does not tell. */
  static Optional<OfacList> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.contains("cons") || plain.contains("non-sdn") || plain.contains("nonsdn")) {
      return Optional.of(CONSOLIDATED);
    }
    return plain.contains("sdn") ? Optional.of(SDN) : Optional.empty();
  }

  private static double share(List<OfacRow> primary, Set<String> tags) {
    long count =
        primary.stream()
            .filter(row ->
                Programs.of(row.cell(3)).stream()
                    .anyMatch(tag -> tags.contains(tag.toUpperCase(Locale.ROOT))))
            .count();
    return primary.isEmpty() ? 0 : (double) count / primary.size();
  }
}
