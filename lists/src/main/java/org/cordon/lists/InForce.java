package org.cordon.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.PartialDate;

/**
 * Whether a listing was in force on a day, by the dates that the entry itself states. In doubt it
 * was: a listing without dates is in force as long as an edition has it, a year begins with its
 * first day and ends with its last, and the day on which a listing ends still counts.
 */
final class InForce {
  /** What publishers write of a listing that ended without saying when. */
  private static final Pattern ENDED =
      Pattern.compile(
          "(?i)\\b(?:de-?listed|expired|excluded|inactive|removed|revoked|lifted|terminated)\\b");

  /** No listing ended before it. */
  private static final PartialDate FIRST_DAY = new PartialDate(1, 1, 1);

  private InForce() {}

  /** The entries of an edition that were in force on that day, in their order. */
  static List<ListEntry> on(LocalDate day, List<ListEntry> entries) {
    PartialDate asked = new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return entries.stream().filter(entry -> isInForce(entry, asked)).toList();
  }

  /**
   * The entries that an edition still lists by its own words. Some publishers keep those that were
   * taken off, with a status that says so or with an end before the day that the edition states;
   * they are no hits. Where an edition states no day, an end date alone takes nothing away: nobody
   * can tell whether the list or the calendar is right.
   */
  static List<ListEntry> stillListed(Edition edition, List<ListEntry> entries) {
    PartialDate own =
        PartialDate.parse(
                edition.published().substring(0, Math.min(10, edition.published().length())))
            .orElse(FIRST_DAY);
    return entries.stream().filter(entry -> isStillListed(entry, own)).toList();
  }

  private static boolean isStillListed(ListEntry entry, PartialDate day) {
    List<Entity> listings = listings(entry);
    return listings.isEmpty() || listings.stream().anyMatch(listing -> lasts(listing, day));
  }

  private static List<Entity> listings(ListEntry entry) {
    return entry.details().stream().filter(d -> d.schema().name().equals("Sanction")).toList();
  }

  private static boolean isInForce(ListEntry entry, PartialDate day) {
    List<Entity> listings = listings(entry);
    return listings.isEmpty() || listings.stream().anyMatch(l -> hasBegun(l, day) && lasts(l, day));
  }

  /** The effective date goes before the date of listing: a listing may take effect later. */
  private static boolean hasBegun(Entity listing, PartialDate day) {
    Optional<PartialDate> effective = dates(listing, "startDate").stream().findFirst();
    Optional<PartialDate> listed = dates(listing, "listingDate").stream().findFirst();
    return effective.or(() -> listed).map(start -> !isAfter(start, day)).orElse(true);
  }

  private static boolean lasts(Entity listing, PartialDate day) {
    List<PartialDate> ends = dates(listing, "endDate");
    if (ends.isEmpty()) {
      return listing.values("status").stream().noneMatch(s -> ENDED.matcher(s).find());
    }
    return ends.getLast().contains(day) || isAfter(ends.getLast(), day);
  }

  /** Whether the whole of a date lies after a day. */
  private static boolean isAfter(PartialDate date, PartialDate day) {
    return !date.contains(day) && date.compareTo(day) > 0;
  }

  private static List<PartialDate> dates(Entity listing, String property) {
    return listing.values(property).stream()
        .map(PartialDate::parse)
        .flatMap(Optional::stream)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
