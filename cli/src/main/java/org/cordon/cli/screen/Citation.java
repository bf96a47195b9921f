package org.cordon.cli.screen;

import java.util.List;
import java.util.Map;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.register.SourceEdition;

/**
 * Where a list says so: one entry of one edition.
 *
 * @param source the source's name, e.g. {@code un-sc}
 * @param key the publisher's own key of the entry
 * @param entityId the id of the listed entity
 * @param caption the listed name
 * @param place where the entry stands in the published file
 * @param programs the programmes or regimes under which it is listed; may be empty
 * @param list the list's name for people
 * @param published the publication date that the edition states; may be empty
 * @param sha256 the SHA-256 of the edition's bytes; empty when the register does not know the
 *     edition
 */
public record Citation(
    String source,
    String key,
    String entityId,
    String caption,
    String place,
    List<String> programs,
    String list,
    String published,
    String sha256) {
  private static final int SHORT_HASH = 12;

  /** Copies the programmes. */
  public Citation {
    programs = List.copyOf(programs);
  }

  /** The citation of an entry, given the editions of the register by source name. */
  public static Citation of(ListEntry entry, Map<String, SourceEdition> editions) {
    SourceEdition edition =
        editions.getOrDefault(
            entry.source(), new SourceEdition(entry.source(), entry.source(), "", "", "", "", 0));
    return new Citation(
        entry.source(),
        entry.key(),
        entry.subject().id(),
        entry.subject().caption(),
        entry.place(),
        programs(entry),
        edition.title(),
        edition.published(),
        edition.sha256());
  }

  /** Source and key, as people quote it: {@code un-sc KPi.033}. */
  public String label() {
    return source + " " + key;
  }

  /** The first twelve digits of the edition's SHA-256: enough to tell editions apart. */
  public String shortHash() {
    return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
  }

  private static List<String> programs(ListEntry entry) {
    return entry.details().stream()
        .filter(detail -> detail.schema().isA("Sanction"))
        .map(Citation::programs)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<String> programs(Entity sanction) {
    return sanction.values("program");
  }
}
