package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/** The files of one set, checked to belong together and indexed by entity number. */
final class OfacSet {
  /** Remarks are cut at this length by the publisher; the rest stands in the comments file. */
  static final int REMARKS_LIMIT = 1_000;

  /**
   * More rows without an entry than this share means that files of different days or lists were
   * mixed.
   */
  private static final double ORPHAN_SHARE = 0.05;

  private static final int BORNE_ORPHANS = 3;

  private final OfacFile primary;
  private final Map<String, OfacRow> entries = new LinkedHashMap<>();
  private final Map<OfacRole, Map<String, List<OfacRow>>> parts = new EnumMap<>(OfacRole.class);
  private final Map<String, Optional<String>> numberByName = new HashMap<>();

  private OfacSet(OfacFile primary) {
    this.primary = primary;
  }

  /**
   * Puts the files together; their order does not matter.
   *
   * @param files the files read
   * @param partsOptional whether aliases, addresses and comments may be missing
   * @param sink is told of duplicates, orphans and missing parts
   * @throws ListFormatException if the primary file or a required part is missing, a part is there
   *     twice, or the parts are from different sets
   */
  static OfacSet of(List<OfacFile> files, boolean partsOptional, EntrySink sink)
      throws ListFormatException {
    Map<OfacRole, OfacFile> byRole = new EnumMap<>(OfacRole.class);
    for (OfacFile file : files) {
      OfacFile other = byRole.put(file.role(), file);
      if (other != null) {
        throw fail(
            file.name(),
            "expected one file of " + file.role().content() + ", found also " + other.name());
      }
    }
    OfacFile primary = byRole.get(OfacRole.PRIMARY);
    if (primary == null) {
      throw fail(
          files.getFirst().name(),
          "expected the file of entries ("
              + OfacRole.PRIMARY.fileNames()
              + ") in the set, found none; give the files together");
    }
    OfacSet set = new OfacSet(primary);
    set.index(sink);
    set.requireParts(byRole, partsOptional, sink);
    for (OfacFile file : files) {
      if (file.role() != OfacRole.PRIMARY) {
        set.add(file, sink);
      }
    }
    return set;
  }

  private static ListFormatException fail(String file, String reason) {
    return new ListFormatException(new Problem(file, 0, "", reason));
  }

  private void index(EntrySink sink) throws ListFormatException {
    for (OfacRow row : primary.rows()) {
      OfacRow first = entries.putIfAbsent(row.number(), row);
      if (first != null) {
        sink.reject(
            new Problem(
                row.file(),
                row.line(),
                "ent_num",
                "entity number "
                    + row.number()
                    + " stands also on line "
                    + first.line()
                    + "; the first one is kept"));
      } else {
        numberByName.merge(row.cell(1), Optional.of(row.number()), (one, two) -> Optional.empty());
      }
    }
    if (entries.isEmpty()) {
      throw fail(primary.name(), "expected entries, found none");
    }
  }

  private void requireParts(Map<OfacRole, OfacFile> byRole, boolean optional, EntrySink sink)
      throws ListFormatException {
    for (OfacRole role : OfacRole.values()) {
      if (!byRole.containsKey(role)) {
        missing(role, optional, sink);
      }
    }
  }

  /** Nothing is missing with the comments when no remark was cut. */
  private void missing(OfacRole role, boolean optional, EntrySink sink) throws ListFormatException {
    long cut =
        entries.values().stream().filter(row -> row.cell(11).length() >= REMARKS_LIMIT).count();
    if (role == OfacRole.COMMENTS && cut == 0) {
      return;
    }
    String lost =
        role == OfacRole.COMMENTS ? "; " + cut + " remarks are cut at 1,000 characters" : "";
    String reason =
        "half a set: the file of "
            + role.content()
            + " ("
            + role.fileNames()
            + ") is missing"
            + lost;
    if (!optional) {
      throw fail(
          primary.name(),
          reason
              + ". Give all files of the set together, or use the format "
              + OfacImporter.PRIMARY_ONLY
              + " if it cannot be had");
    }
    sink.warn(new Problem(primary.name(), 0, "", reason));
  }

  private void add(OfacFile file, EntrySink sink) throws ListFormatException {
    Map<String, List<OfacRow>> byNumber = new HashMap<>();
    List<OfacRow> orphans = new ArrayList<>();
    for (OfacRow row : file.rows()) {
      if (entries.containsKey(row.number())) {
        byNumber.computeIfAbsent(row.number(), number -> new ArrayList<>()).add(row);
      } else {
        orphans.add(row);
      }
    }
    parts.put(file.role(), byNumber);
    report(file, orphans, sink);
  }

  private void report(OfacFile file, List<OfacRow> orphans, EntrySink sink)
      throws ListFormatException {
    if (orphans.isEmpty()) {
      return;
    }
    OfacRow first = orphans.getFirst();
    String reason =
        orphans.size()
            + " of "
            + file.rows().size()
            + " rows are for entries that "
            + primary.name()
            + " does not have, first entity number "
            + first.number();
    if (orphans.size() > BORNE_ORPHANS && orphans.size() > ORPHAN_SHARE * file.rows().size()) {
      throw new ListFormatException(
          new Problem(
              file.name(),
              first.line(),
              "ent_num",
              reason + "; the files are of different sets: fetch them together"));
    }
    sink.warn(
        new Problem(file.name(), first.line(), "ent_num", reason + "; these rows are not used"));
  }

  OfacFile primary() {
    return primary;
  }

  /** The entries in file order. */
  List<OfacRow> entries() {
    return List.copyOf(entries.values());
  }

  /** The rows of a part for an entry. */
  List<OfacRow> rows(OfacRole role, String number) {
    return parts.getOrDefault(role, Map.of()).getOrDefault(number, List.of());
  }

  /** The number of the entry with exactly this primary name, when there is one only. */
  Optional<String> numberOf(String primaryName) {
    return numberByName.getOrDefault(primaryName, Optional.empty());
  }
}
