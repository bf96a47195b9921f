package org.cordon.bench.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;

/**
 * The UN reference numbers that entries carry, as truth about which are the same subject.
 *
 * <p>Publishers make mistakes with them, so three kinds of references are no truth and are counted
 * instead: those not in the present form ({@code QI.A.1.01}), which cannot be compared with the
 * present ones; those of which the third letter says individual ({@code i}) or entity ({@code e})
 * and the entry is the other; those that one edition gives to several of its entries; and those
 * that a publisher gave to an entry in one of the loaded lists and corrected in another: the same
 * key of the same publisher with another reference, where the UN's own entry is not concerned.
 */
final class References {
  private static final Pattern PRESENT_FORM = Pattern.compile("[A-Z]{2}[ie]\\.\\d{3}");
  private static final int KIND_LETTER = 2;

  private final Map<Integer, String> byEntry = new HashMap<>();
  private int otherForm;
  private int otherKind;
  private int severalEntries;
  private int correctedLater;

  References(List<ListEntry> entries) {
    Map<String, Integer> bearers = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<String> reference = reference(entries.get(i));
      if (reference.isPresent()) {
        byEntry.put(i, reference.get());
        bearers.merge(bearer(entries.get(i), reference.get()), 1, Integer::sum);
      }
    }
    Set<Integer> several = new HashSet<>();
    byEntry.forEach((i, reference) -> {
      if (bearers.getOrDefault(bearer(entries.get(i), reference), 0) > 1) {
        several.add(i);
      }
    });
    byEntry.keySet().removeAll(several);
    severalEntries = several.size();
    Set<Integer> corrected = corrected(entries);
    byEntry.keySet().removeAll(corrected);
    correctedLater = corrected.size();
  }

  /** Entries whose publisher gives the same key different references in different lists. */
  private Set<Integer> corrected(List<ListEntry> entries) {
    Map<String, Set<String>> byKey = new HashMap<>();
    byEntry.forEach((i, reference) ->
        byKey
            .computeIfAbsent(publisherKey(entries.get(i)), none -> new HashSet<>())
            .add(reference));
    Set<Integer> corrected = new HashSet<>();
    byEntry
        .keySet()
        .forEach(i -> {
          if (byKey.getOrDefault(publisherKey(entries.get(i)), Set.of()).size() > 1) {
            corrected.add(i);
          }
        });
    return corrected;
  }

  /** The first word of a source's name is its publisher: {@code gb-conlist}, {@code gb-uksl}. */
  private static String publisherKey(ListEntry entry) {
    return entry.source().split("-", 2)[0] + " " + entry.key();
  }

  private static String bearer(ListEntry entry, String reference) {
    return entry.source() + " " + reference;
  }

  private Optional<String> reference(ListEntry entry) {
    Optional<String> stated = stated(entry);
    if (stated.isEmpty()) {
      return stated;
    }
    if (!PRESENT_FORM.matcher(stated.get()).matches()) {
      otherForm++;
      return Optional.empty();
    }
    boolean individual = stated.get().charAt(KIND_LETTER) == 'i';
    if (individual != entry.subject().schema().isA("Person")) {
      otherKind++;
      return Optional.empty();
    }
    return stated;
  }

  private static Optional<String> stated(ListEntry entry) {
    return entry.details().stream()
        .filter(detail -> detail.schema().isA("Sanction"))
        .map(detail -> last(detail))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> last(Entity sanction) {
    List<String> values = sanction.values("unscId");
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  /** By number of entry, the reference. */
  Map<Integer, String> byEntry() {
    return byEntry;
  }

  int otherForm() {
    return otherForm;
  }

  int otherKind() {
    return otherKind;
  }

  int severalEntries() {
    return severalEntries;
  }

  int correctedLater() {
    return correctedLater;
  }
}
