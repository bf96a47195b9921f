package org.cordon.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;

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
    return ofTags(primary.stream().map(row -> Programs.of(row.cell(3))).toList());
  }

  /**
   * The same of the programme tags of each entry.
   *
   * @param tags the tags of one entry each
   */
  static Optional<OfacList> ofTags(List<List<String>> tags) {
    if (share(tags, SDN_TAGS) >= SHARE) {
      return Optional.of(SDN);
    }
    return share(tags, OTHER_TAGS) >= SHARE ? Optional.of(CONSOLIDATED) : Optional.empty();
  }

  /**
   * Refuses the other list than the one that the name of the source, or else of the file, asks for.
   *
   * @param tags the programme tags of each entry
   * @throws ListFormatException if the tags are plainly those of the other list
   */
  static void require(Source source, String file, List<List<String>> tags)
      throws ListFormatException {
    Optional<OfacList> found = ofTags(tags);
    Optional<OfacList> wanted = named(source.name()).or(() -> named(file));
    if (found.isPresent() && wanted.isPresent() && !found.equals(wanted)) {
      throw new ListFormatException(
          new Problem(
              file,
              0,
              "Program",
              "wrong list: expected the "
                  + wanted.get()
                  + " list for "
                  + source.name()
                  + ", found programme tags of the "
                  + found.get()
                  + " list"));
    }
  }

  /** The list that a name of a source or file asks for; nothing when it does not tell. */
  static Optional<OfacList> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.contains("cons") || plain.contains("non-sdn") || plain.contains("nonsdn")) {
      return Optional.of(CONSOLIDATED);
    }
    return plain.contains("sdn") ? Optional.of(SDN) : Optional.empty();
  }

  private static double share(List<List<String>> entries, Set<String> tags) {
    long count =
        entries.stream()
            .filter(entry ->
                entry.stream().anyMatch(tag -> tags.contains(tag.toUpperCase(Locale.ROOT))))
            .count();
    return entries.isEmpty() ? 0 : (double) count / entries.size();
  }
}
