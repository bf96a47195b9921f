package org.cordon.measure;

import java.util.List;

/**
 * A listed target that a party may be.
 *
 * @param caption the target's name
 * @param probability that both are the same, from 0 to 1
 * @param why the grounds in one line
 * @param entries the entries that list it
 */
public record PartyHit(String caption, double probability, String why, List<Entry> entries) {
  /** Copies the list. */
  public PartyHit {
    entries = List.copyOf(entries);
  }

  /**
   * An entry of a list.
   *
   * @param source the name of the list
   * @param key the publisher's key
   * @param programs programmes under which it is listed
   * @param edition title, date and checksum of the edition in words
   */
  public record Entry(String source, String key, List<String> programs, String edition) {
    /** Copies the list. */
    public Entry {
      programs = List.copyOf(programs);
    }
  }
}
