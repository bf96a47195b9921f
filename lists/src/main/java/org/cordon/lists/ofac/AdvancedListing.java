package org.cordon.lists.ofac;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.entity.Entity;
import org.cordon.lists.Source;
import org.cordon.lists.input.XmlRecord;

/**
 * All {@code SanctionsEntry} elements of one profile: one for each list that it is on, and one for
 * the umbrella over the non-SDN lists.
 */
final class AdvancedListing {
  private final Set<String> lists = new LinkedHashSet<>();
  private final Set<String> dates = new TreeSet<>();
  private final Set<String> legalBases = new LinkedHashSet<>();
  private final Set<String> programs = new LinkedHashSet<>();
  private final Set<String> measures = new LinkedHashSet<>();

  void take(XmlRecord entry, AdvancedTables tables) {
    String list = tables.text("List", entry.attribute("ListID"));
    for (XmlRecord event : entry.all("EntryEvent")) {
      String date = AdvancedTables.date(event.child("Date"));
      lists.add(date.isEmpty() ? list : list + ", " + date);
      if (!list.equals(EnhancedEntry.UMBRELLA) && !date.isEmpty()) {
        dates.add(date);
      }
      legalBases.add(tables.text("LegalBasis", event.attribute("LegalBasisID")));
      legalBases.add(event.tidy("Comment"));
    }
    for (XmlRecord measure : entry.all("SanctionsMeasure")) {
      String type = tables.text("SanctionsType", measure.attribute("SanctionsTypeID"));
      String comment = measure.tidy("Comment");
      if (type.equals("Program")) {
        programs.add(comment);
      } else {
        measures.add(comment.isEmpty() ? type : type + ": " + comment);
      }
    }
    for (Set<String> texts : List.of(legalBases, programs, measures)) {
      texts.remove("");
    }
    legalBases.remove("Unknown");
  }

  Set<String> programs() {
    return programs;
  }

  void addTo(Source source, OfacDraft draft) {
    OfacParts.listing(source, List.copyOf(programs), "SanctionsMeasure (Program)", draft);
    Entity.Builder sanction = draft.sanction();
    measures.forEach(measure -> sanction.add("provisions", measure, "SanctionsMeasure"));
    legalBases.forEach(basis -> sanction.add("reason", basis, "EntryEvent/LegalBasis"));
    lists.forEach(list -> sanction.add("summary", list, "SanctionsEntry@ListID"));
    OfacParts.listingDates(dates, "EntryEvent/Date", draft);
  }
}
