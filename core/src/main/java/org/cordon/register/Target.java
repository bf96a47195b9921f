package org.cordon.register;

import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;

/**
 * One real-world subject and all entries that list it.
 *
 * @param ordinal its number in the register, from 0; only valid with that register
 * @param entries the entries of all sources that are this subject; never empty
 * @param merges why the entries are one subject; empty for a single entry
 */
public record Target(int ordinal, List<ListEntry> entries, List<Merge> merges) {
  /** Copies the lists. */
  public Target {
    entries = List.copyOf(entries);
    merges = List.copyOf(merges);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a target needs at least one entry");
    }
  }

  /** The entity that stands for the target: the subject of its first entry. */
  public Entity subject() {
    return entries.getFirst().subject();
  }

  /** The entity id of the first entry. */
  public String id() {
    return subject().id();
  }

  /** The display name: that of the first entry that has one in Latin letters, else of the first. */
  public String caption() {
    return entries.stream()
        .map(entry -> entry.subject().caption())
        .filter(Target::isLatin)
        .findFirst()
        .orElseGet(() -> subject().caption());
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
