package org.cordon.lists.ftm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes entries as FollowTheMoney JSON lines that {@link FtmImporter} reads back without loss.
 *
 * <p>An entry is one line for its subject ({@code "target": true}, with the publisher's key under
 * {@code "key"} and the place in the published file under {@code "place"}), then one line for each
 * detail. Each line has FollowTheMoney's {@code properties} for other programs and our {@code
 * statements} beside it. The same entries give the same bytes.
 */
public final class FtmExport {
  private FtmExport() {}

  /**
   * Writes entries in the given order.
   *
   * @param entries what to write
   * @param published the date of the edition they come from, written as {@code last_seen}; empty to
   *     write none
   * @param out takes the lines; not closed
   * @return how many lines were written
   */
  public static long write(List<ListEntry> entries, String published, Appendable out)
      throws IOException {
    Set<String> written = new HashSet<>();
    long lines = 0;
    for (ListEntry entry : entries) {
      lines += writeEntry(entry, published, written, out);
    }
    return lines;
  }

  /**
   * The entries whose listing names a programme, e.g. {@code DPRK}.
   *
   * @param text a part of a {@code program} or {@code programId} of the entry's sanctions, in any
   *     case
   */
  public static List<ListEntry> ofProgramme(List<ListEntry> entries, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return entries.stream().filter(entry -> hasProgramme(entry, wanted)).toList();
  }

  /**
   * The same entries without the prose that the publisher wrote: no notes, reasons, summaries,
   * descriptions, remarks or other long free text. Names, dates, identifiers, addresses,
   * programmes, references and positions stay, each with its field.
   */
  public static List<ListEntry> factsOnly(List<ListEntry> entries) {
    return entries.stream().map(FactsOnly::of).toList();
  }

  private static boolean hasProgramme(ListEntry entry, String wanted) {
    List<Entity> all = new ArrayList<>(entry.details());
    all.add(entry.subject());
    for (Entity entity : all) {
      for (String property : List.of("program", "programId")) {
        if (entity.values(property).stream()
            .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long writeEntry(
      ListEntry entry, String published, Set<String> written, Appendable out) throws IOException {
    ObjectNode subject = FtmJson.writeWithStatements(entry.subject());
    subject.put("target", true);
    subject.put("key", entry.key());
    subject.put("place", entry.place());
    long lines = writeLine(subject, entry.subject(), published, written, out);
    for (Entity detail : entry.details()) {
      ObjectNode node = FtmJson.writeWithStatements(detail);
      node.put("target", false);
      lines += writeLine(node, detail, published, written, out);
    }
    return lines;
  }

  /** A detail that several entries share is written with the first of them. */
  private static long writeLine(
      ObjectNode node, Entity entity, String published, Set<String> written, Appendable out)
      throws IOException {
    if (!written.add(entity.id())) {
      return 0;
    }
    if (!published.isEmpty()) {
      node.put("last_seen", published);
    }
    out.append(FtmJson.line(node)).append('\n');
    return 1;
  }
}
