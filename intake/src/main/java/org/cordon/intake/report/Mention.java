package org.cordon.intake.report;

import java.util.List;

/**
 * Somebody or something that a report names.
 *
 * @param kind person, organisation, vessel, country, identifier
 * @param name the fullest form in the report
 * @param places where it is named
 * @param listed the listed subject; empty id when it is in no list held
 * @param about what the report says it is, e.g. a senior researcher at an institute; may be empty
 */
public record Mention(String kind, String name, List<Span> places, Listed listed, String about) {
  /** A listed subject with the matcher's probability; the id is empty when there is none. */
  public record Listed(String id, String caption, double probability, List<String> entries) {
    /** No listed subject. */
    public static final Listed NONE = new Listed("", "", 0, List.of());

    /** Copies the entries. */
    public Listed {
      entries = List.copyOf(entries);
    }
  }

  /** Copies the places. */
  public Mention {
    places = List.copyOf(places);
  }
}
